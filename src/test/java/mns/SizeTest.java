package mns;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** No package, file or method is larger than one can know. */
final class SizeTest {
    /** The most lines of a file, and of a method. */
    private static final int FILE = 300;

    private static final int METHOD = 35;

    /** The most classes of a package. */
    private static final int PACKAGE = 25;

    @Test
    void aPackageHoldsNoMoreClassesThanOneCanKnow() {
        assertThat(ProgramClasses.packages())
                .allSatisfy(each -> assertThat(each.getClasses().stream()
                                .filter(type -> type.isTopLevelClass()
                                        && !type.isArray()
                                        && !type.getSimpleName().equals("package-info")))
                        .as(each.getName())
                        .hasSizeLessThanOrEqualTo(PACKAGE));
    }

    @Test
    void filesAndMethodsAreShort() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> all =
                    sources.filter(each -> each.toString().endsWith(".java")).toList();
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(all));
            SourcePositions places = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                String name = unit.getSourceFile().getName();
                assertThat(unit.getLineMap().getLineNumber(places.getEndPosition(unit, unit)))
                        .as(name)
                        .isLessThanOrEqualTo(FILE);
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        long first = unit.getLineMap().getLineNumber(places.getStartPosition(unit, method));
                        long last = unit.getLineMap().getLineNumber(places.getEndPosition(unit, method));
                        assertThat(last - first + 1)
                                .as(name + ": " + method.getName())
                                .isLessThanOrEqualTo(METHOD);
                        return super.visitMethod(method, nothing);
                    }
                }.scan(unit, null);
            }
        }
    }
}
