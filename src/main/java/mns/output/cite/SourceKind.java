package mns.output.cite;

import java.util.Optional;
import mns.fact.Source;

/** What bibliographies call the types of sources. */
public enum SourceKind {
    JOURNAL("article-journal", "article", "JOUR", true),
    MAGAZINE("article-magazine", "article", "MGZN", true),
    NEWSPAPER("article-newspaper", "article", "NEWS", true),
    BILL("bill", "misc", "BILL", false),
    BOOK("book", "book", "BOOK", false),
    BROADCAST("broadcast", "misc", "VIDEO", true),
    CHAPTER("chapter", "incollection", "CHAP", false),
    DATASET("dataset", "misc", "DATA", false),
    ENTRY("entry", "misc", "ENCYC", true),
    DICTIONARY("entry-dictionary", "misc", "DICT", true),
    ENCYCLOPEDIA("entry-encyclopedia", "misc", "ENCYC", true),
    HEARING("hearing", "misc", "HEAR", false),
    INTERVIEW("interview", "misc", "PCOMM", true),
    LEGAL_CASE("legal_case", "misc", "CASE", true),
    LEGISLATION("legislation", "misc", "STAT", false),
    MANUSCRIPT("manuscript", "unpublished", "UNPB", false),
    MAP("map", "misc", "MAP", false),
    MOTION_PICTURE("motion_picture", "misc", "MPCT", false),
    PAMPHLET("pamphlet", "booklet", "PAMP", false),
    CONFERENCE_PAPER("paper-conference", "inproceedings", "CPAPER", false),
    PERIODICAL("periodical", "misc", "SER", false),
    PERSONAL_COMMUNICATION("personal_communication", "misc", "PCOMM", false),
    POST("post", "misc", "ICOMM", true),
    WEBLOG("post-weblog", "misc", "BLOG", true),
    REGULATION("regulation", "misc", "STAT", false),
    REPORT("report", "techreport", "RPRT", false),
    REVIEW("review", "article", "JOUR", true),
    BOOK_REVIEW("review-book", "article", "JOUR", true),
    SOFTWARE("software", "misc", "COMP", false),
    SPEECH("speech", "misc", "GEN", false),
    STANDARD("standard", "misc", "STAND", false),
    THESIS("thesis", "phdthesis", "THES", false),
    TREATY("treaty", "misc", "GEN", false),
    WEBPAGE("webpage", "misc", "ELEC", true),
    /** Whatever else there is; and {@code article}, which means a preprint in CSL. */
    DOCUMENT("document", "misc", "GEN", false);

    private final String csl;
    private final String bibtex;
    private final String ris;
    private final boolean contained;

    SourceKind(String csl, String bibtex, String ris, boolean contained) {
        this.csl = csl;
        this.bibtex = bibtex;
        this.ris = ris;
        this.contained = contained;
    }

    /** Returns the kind of an item type of CSL. */
    public static SourceKind of(String type) {
        for (SourceKind kind : values()) {
            if (kind.csl.equals(type)) {
                return kind;
            }
        }
        return DOCUMENT;
    }

    /**
     * Returns the item type of CSL 1.0.2. There are styles that take an article in a journal for a preprint where they find
     * neither volume nor pages; one in a magazine has none by nature.
     */
    public String csl(Source source) {
        boolean placed = source.volume().isPresent() || source.pages().isPresent();
        return this == JOURNAL && !placed ? MAGAZINE.csl : csl;
    }

    /** Returns the type of entry, one that BibTeX's own styles know. */
    String bibtex() {
        return bibtex;
    }

    /** Returns the field of such an entry that names who published it, where it names no container. */
    String bibtexPublisher() {
        return switch (bibtex) {
            case "book", "incollection", "inproceedings" -> "publisher";
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            case "article" -> "publisher";
            default -> "howpublished";
        };
    }

    /** Returns the field of such an entry that names what it is a part of. */
    String bibtexContainer() {
        return switch (bibtex) {
            case "incollection", "inproceedings" -> "booktitle";
            case "article" -> "journal";
            default -> "howpublished";
        };
    }

    /** Returns the type of reference. */
    String ris() {
        return ris;
    }

    /** Returns what a reader would look for it in: its container, or what its publisher puts out, such as a newspaper. */
    public Optional<String> container(Source source) {
        return source.container().isEmpty() && contained ? source.publisher() : source.container();
    }

    /** Returns who published it, empty if that is already named as its container. */
    public Optional<String> publisher(Source source) {
        return source.container().isEmpty() && contained ? Optional.empty() : source.publisher();
    }
}
