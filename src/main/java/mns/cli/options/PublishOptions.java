package mns.cli.options;

import mns.cli.syntax.Option;
import mns.cli.syntax.ValueKind;

/** The option that says what a page is called. */
public final class PublishOptions {
    public static final String TITLE = "--title";

    private PublishOptions() {}

    public static Option title() {
        return Option.value(ValueKind.TEXT, "title of the page; that of the base if not given", TITLE);
    }
}
