package mns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the packaged tool in real processes, from shell scripts in which {@code $MNS} is its path. */
final class PackagedTool {
    /** The folder that the build leaves behind. */
    static final Path HOME = Path.of("target/mns").toAbsolutePath();

    /** The folder of the Java that runs the tests. */
    static final Path JAVA = Path.of(System.getProperty("java.home"));

    private final Path home;
    private final Path work;
    private final Map<String, String> variables = new LinkedHashMap<>();

    /**
     * Makes a runner with an environment of nothing but a path to the usual commands and to Java.
     *
     * @param home folder of the tool
     * @param work folder in which scripts run
     */
    PackagedTool(Path home, Path work) {
        this.home = home;
        this.work = work;
        with("PATH", "/usr/local/bin:/usr/bin:/bin");
        with("JAVA_HOME", JAVA.toString());
        with("MNS", home.resolve("bin/mns").toString());
    }

    /** Copies the tool without its class-data archive, which would not fit to another folder. */
    static PackagedTool copiedTo(Path folder, Path work) throws IOException {
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(HOME.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.toString().endsWith(".jsa")) {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new PackagedTool(folder, work);
    }

    Path home() {
        return home;
    }

    PackagedTool with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    PackagedTool without(String variable) {
        variables.remove(variable);
        return this;
    }

    /** Runs one line, whose words must need no quoting. */
    Run run(String line) throws IOException, InterruptedException {
        return sh("\"$MNS\" " + line);
    }

    /** Runs a script; it is read from a file, so that no locale spoils its text. */
    Run sh(String script) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mns");
        Path file = Files.writeString(folder.resolve("script"), script + "\n");
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of("/bin/sh", file.toString()));
        builder.directory(work.toFile()).redirectOutput(out).redirectError(err);
        builder.redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s ends", script).isTrue();
        Run run = new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
        for (File each : List.of(file.toFile(), out, err, folder.toFile())) {
            Files.delete(each.toPath());
        }
        return run;
    }
}
