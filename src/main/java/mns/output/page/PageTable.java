package mns.output.page;

import java.io.IOException;
import java.util.List;
import mns.output.markup.Markup;
import mns.text.Digits;

/** Writes rows as a table, numbers on the right. */
final class PageTable {
    private final Markup page;

    PageTable(Markup page) {
        this.page = page;
    }

    /**
     * Writes a table.
     *
     * @param caption what it holds
     * @param names the heads of its columns
     */
    void write(String caption, List<String> names, List<List<String>> rows) throws IOException {
        // What is wider than the screen is moved with the keys too.
        page.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-label", caption)
                .line();
        page.open("table").element("caption", caption).line().open("thead").open("tr");
        for (String name : names) {
            page.element("th", name, "scope", "col");
        }
        page.close().close().line().open("tbody").line();
        for (List<String> row : rows) {
            page.open("tr");
            for (String cell : row) {
                if (Digits.areNumber(cell)) {
                    page.element("td", cell, "class", "number");
                } else {
                    page.element("td", cell, "dir", "auto");
                }
            }
            page.close().line();
        }
        page.close().close().close().line();
    }
}
