package mns.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of CommonMark, with the tables of GitHub, finds in a text. */
final class MarkdownDocument {
    private static final Parser READER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Node root;

    MarkdownDocument(String text) {
        root = READER.parse(text);
    }

    void assertHasOnly(Class<?>... kinds) {
        assertThat(all(root, Node.class)).allMatch(each -> Set.of(kinds).contains(each.getClass()));
    }

    /** Returns the parts of a kind, in order. */
    <T> List<T> all(Class<T> kind) {
        return all(root, kind);
    }

    /** Returns the texts of the parts of a kind. */
    List<String> texts(Class<? extends Node> kind) {
        return all(kind).stream().map(MarkdownDocument::text).toList();
    }

    /** Returns all text, without any mark. */
    String text() {
        return text(root);
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        all(node, Text.class).forEach(each -> text.append(each.getLiteral()));
        return text.toString();
    }

    private static <T> List<T> all(Node node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            found.addAll(all(child, kind));
        }
        return found;
    }
}
