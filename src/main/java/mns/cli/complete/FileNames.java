package mns.cli.complete;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mns.shell.Choice;
import mns.text.TerminalText;

/** Names of files that a word being typed may become. */
public final class FileNames {
    private FileNames() {}

    /**
     * Returns the files and folders whose path begins as typed; hidden ones only where their dot is typed.
     *
     * @param before what stands in the word before the path
     * @param begun the path so far
     */
    public static List<Choice> beginningWith(String before, String begun) {
        String folder = begun.substring(0, begun.lastIndexOf('/') + 1);
        String name = begun.substring(folder.length());
        List<Choice> choices = new ArrayList<>();
        for (String each : namesIn(folder)) {
            boolean hidden = each.startsWith(".") && !name.startsWith(".");
            if (each.startsWith(name) && !hidden && TerminalText.safe(each).equals(each)) {
                boolean isFolder = Files.isDirectory(Path.of(folder + each));
                choices.add(new Choice(before + folder + each + (isFolder ? "/" : ""), "", isFolder));
            }
        }
        return choices;
    }

    /** Returns the names in a folder, none if it cannot be read. */
    private static List<String> namesIn(String folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder.isEmpty() ? "." : folder))) {
            for (Path file : files) {
                names.add(file.getFileName().toString());
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        Collections.sort(names);
        return names;
    }
}
