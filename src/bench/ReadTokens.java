import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the tokens of a JSON file, each with its text, and does nothing with them: the floor for reading a fact base. */
public final class ReadTokens {
    private ReadTokens() {}

    public static void main(String[] args) throws IOException {
        long characters = 0;
        try (InputStream file = new FileInputStream(args[0]);
                JsonParser parser = new JsonFactory().createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    characters += parser.getText().length();
                }
            }
        }
        System.out.println(characters);
    }
}
