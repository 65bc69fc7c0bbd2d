package mns.load.edit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mns.load.json.JsonText;
import mns.load.json.TextForm;
import mns.text.ByteOrderMark;

/**
 * Corrects in the text of a fact base what has one right answer: blanks at the ends of texts, texts that are not in NFC, and
 * related facts of which only one names the other. All else stays as it is, to the byte.
 */
public final class FactBaseFix {
    private final String text;
    private final int start;
    private final JsonParser json;
    private final TextEdits edits = new TextEdits();
    private final Map<String, String> done = new LinkedHashMap<>();
    private final List<FactLinks> facts = new ArrayList<>();
    private boolean factsRead;

    private FactBaseFix(String text, int start, JsonParser json) {
        this.text = text;
        this.start = start;
        this.json = json;
    }

    /** A fact base in which something was corrected. */
    public static final class Fixed {
        private final byte[] content;
        private final Map<String, String> done;

        private Fixed(byte[] content, Map<String, String> done) {
            this.content = content;
            this.done = done;
        }

        /** Returns all of the file. */
        public byte[] content() {
            return content;
        }

        /** Returns JSON pointers with what was corrected there; none if nothing was. */
        public Map<String, String> done() {
            return done;
        }
    }

    /** Corrects a fact base; one that is not JSON in UTF-8 is returned as it is. */
    public static Fixed fix(byte[] content) {
        try (JsonParser json = JsonText.parser(new ByteArrayInputStream(content))) {
            String text = new String(content, StandardCharsets.UTF_8);
            FactBaseFix fix = new FactBaseFix(text, ByteOrderMark.end(text), json);
            fix.read();
            byte[] fixed =
                    fix.edits.isEmpty() ? content : fix.edits.applied(text).getBytes(StandardCharsets.UTF_8);
            return new Fixed(fixed, fix.done);
        } catch (IOException e) {
            return new Fixed(content, Map.of());
        }
    }

    private void read() throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                boolean isFacts = json.currentName().equals("facts") && !factsRead;
                if (json.nextToken() == JsonToken.START_ARRAY && isFacts) {
                    readFacts();
                } else {
                    readValue();
                }
            }
        }
        if (json.nextToken() != null) {
            // Not one fact base, but more.
            throw new IOException();
        }
        link();
    }

    private void readFacts() throws IOException {
        factsRead = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            FactLinks fact = new FactLinks(facts.size());
            facts.add(fact);
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readFact(fact);
            } else {
                readValue();
            }
        }
    }

    private void readFact(FactLinks fact) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            int nameStart = tokenStart();
            json.nextToken();
            int valueStart = tokenStart();
            List<FactLinks.Item> items = new ArrayList<>();
            boolean isList = name.equals("related") && json.currentToken() == JsonToken.START_ARRAY;
            if (isList) {
                readRelated(fact, items);
            } else if (name.equals("id") && json.currentToken() == JsonToken.VALUE_STRING) {
                fact.setId(readText());
            } else {
                readValue();
            }
            json.finishToken();
            int valueEnd = start + Math.toIntExact(json.currentLocation().getCharOffset());
            FactLinks.Member member = new FactLinks.Member(name, nameStart, valueStart, valueEnd);
            if (isList) {
                fact.setRelated(member, items);
            } else if (name.equals("related")) {
                fact.setUnsound();
            }
            fact.pass(member);
        }
    }

    private void readRelated(FactLinks fact, List<FactLinks.Item> items) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                int from = tokenStart();
                items.add(new FactLinks.Item(readText(), from, StringToken.end(text, from)));
            } else {
                fact.setUnsound();
                readValue();
            }
        }
    }

    private int tokenStart() {
        return start + Math.toIntExact(json.currentTokenLocation().getCharOffset());
    }

    private void readValue() throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            readText();
        } else if (json.currentToken().isStructStart()) {
            for (JsonToken token = json.nextToken(); !token.isStructEnd(); token = json.nextToken()) {
                if (token != JsonToken.FIELD_NAME) {
                    readValue();
                }
            }
        }
    }

    /** Corrects a text, and returns what it says then. */
    private String readText() throws IOException {
        String said = json.getText();
        if (said.isEmpty() || isPlain(said)) {
            return said;
        }
        StringToken token = new StringToken(text, tokenStart());
        boolean trimmed = token.trim(edits);
        boolean composed = token.compose(edits);
        if (trimmed || composed) {
            String pointer = json.getParsingContext().pathAsPointer().toString();
            String blanks = trimmed ? "the blanks at the ends are removed" : "";
            String form = composed ? "the text is put into normalisation form NFC" : "";
            done.put(pointer, blanks + (trimmed && composed ? ", and " : "") + form);
        }
        return token.value();
    }

    private static boolean isPlain(String said) {
        if (said.charAt(0) <= ' ' || said.charAt(said.length() - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Writes into each fact which others name it; a fact whose id another has too is left alone. */
    private void link() {
        Map<String, FactLinks> byId = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        for (FactLinks fact : facts) {
            byId.put(fact.id(), fact);
            owners.merge(fact.id(), 1, Integer::sum);
        }
        for (FactLinks fact : facts) {
            boolean isOne =
                    fact.isSound() && owners.getOrDefault(fact.id(), 0) == 1 && TextForm.FACT_ID.fits(fact.id());
            for (FactLinks.Item item : isOne ? fact.items() : List.<FactLinks.Item>of()) {
                FactLinks other = byId.get(item.value());
                if (other != null && other != fact && mayName(other, owners) && !other.names(fact.id())) {
                    done.put(other.add(fact.id()), "\"" + fact.id() + "\" is added, which names this fact");
                }
            }
        }
        for (FactLinks fact : facts) {
            fact.write(text, edits);
        }
    }

    private static boolean mayName(FactLinks fact, Map<String, Integer> owners) {
        return fact.isSound() && owners.getOrDefault(fact.id(), 0) == 1;
    }
}
