package mns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What the page on using the tool from Java promises. */
final class ApiTest {
    private static final Path PAGE = Path.of(".github/API.md");
    private static final Pattern ROW = Pattern.compile("\\| `(mns[a-z.]*)` \\| (`[^|]*`) \\|");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");

    @TempDir
    Path folder;

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theProgramOnThePageCompilesAndRuns() throws Exception {
        String page = Files.readString(PAGE);
        int start = page.indexOf("```java\n") + "```java\n".length();
        Path source =
                Files.writeString(folder.resolve("Example.java"), page.substring(start, page.indexOf("```", start)));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-d", folder.toString(), source.toString());
        assertThat(failed).isZero();

        assertThat(run().lines())
                .contains("functions/5: globalsecurity, functions, item 5")
                .last()
                .asString()
                .contains("2015");
    }

    private String run() throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var main = loader.loadClass("Example").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageListsPublicTypes() throws Exception {
        List<Class<?>> types = types();
        assertThat(types).hasSizeGreaterThan(20).allMatch(each -> Modifier.isPublic(each.getModifiers()));
    }

    private static List<Class<?>> types() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(PAGE));
        while (row.find()) {
            Matcher type = TYPE.matcher(row.group(2));
            while (type.find()) {
                types.add(Class.forName(row.group(1) + "." + type.group(1)));
            }
        }
        return types;
    }
}
