package mns.load.edit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A process that holds the lock of a file, once another file says so, to the end of its standard input. */
final class LockHolder {
    private LockHolder() {}

    /** Locks the file that is named first, and then makes the other one. */
    public static void main(String[] files) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(files[0]), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()) {
                Files.createFile(Path.of(files[1]));
                System.in.readAllBytes();
            }
        }
    }
}
