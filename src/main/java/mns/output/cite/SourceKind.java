package mns.output.cite;

/** What bibliographies call the types of sources. */
enum SourceKind {
    ARTICLE("article", "misc", "howpublished", "GEN", false),
    MAGAZINE("article-magazine", "article", "journal", "MGZN", true),
    NEWSPAPER("article-newspaper", "article", "journal", "NEWS", true),
    BOOK("book", "book", "publisher", "BOOK", false),
    DATASET("dataset", "misc", "howpublished", "DATA", false),
    ENCYCLOPEDIA("entry-encyclopedia", "misc", "howpublished", "ENCYC", true),
    LEGISLATION("legislation", "misc", "howpublished", "STAT", false),
    POST("post", "misc", "howpublished", "ICOMM", true),
    WEBLOG("post-weblog", "misc", "howpublished", "BLOG", true),
    REPORT("report", "techreport", "institution", "RPRT", false),
    SPEECH("speech", "misc", "howpublished", "GEN", false),
    WEBPAGE("webpage", "misc", "howpublished", "ELEC", true),
    OTHER("document", "misc", "howpublished", "GEN", false);

    private final String csl;
    private final String bibtex;
    private final String bibtexPublisher;
    private final String ris;
    private final boolean contained;

    SourceKind(String csl, String bibtex, String bibtexPublisher, String ris, boolean contained) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.bibtexPublisher = bibtexPublisher;
        this.ris = ris;
        this.contained = contained;
    }

    /** Returns the kind of an item type of CSL. */
    static SourceKind of(String type) {
        for (SourceKind kind : values()) {
            if (kind.csl.equals(type)) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Returns the item type of CSL 1.0.2. */
    String csl() {
        return csl;
    }

    /** Returns the type of entry, one that BibTeX's own styles know. */
    String bibtex() {
        return bibtex;
    }

    /** Returns the field of such an entry that names who published it. */
    String bibtexPublisher() {
        return bibtexPublisher;
    }

    /** Returns the type of reference. */
    String ris() {
        return ris;
    }

    /** Tells whether a reader would look for it in what its publisher puts out, as in a newspaper. */
    boolean contained() {
        return contained;
    }
}
