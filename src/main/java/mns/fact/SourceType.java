package mns.fact;

import java.util.List;

/** The item types of CSL 1.0.2 that people cite, by name. */
public final class SourceType {
    /** What stands for a source of no other type. */
    public static final String DOCUMENT = "document";

    /** In CSL this means a preprint; people write it for anything. */
    public static final String ARTICLE = "article";

    /** The types that a source may have. */
    public static final List<String> NAMES = List.of(
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "dataset",
            DOCUMENT,
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "pamphlet",
            "paper-conference",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage");

    private SourceType() {}
}
