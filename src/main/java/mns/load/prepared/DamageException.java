package mns.load.prepared;

/** Says that a prepared form cannot be read. */
final class DamageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamageException(String message) {
        super(message, null, false, false);
    }
}
