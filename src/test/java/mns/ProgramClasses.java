package mns;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** What the rules for the program look at. */
final class ProgramClasses {
    /** The classes of the program, read once. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("mns");

    private ProgramClasses() {}

    /** Returns the packages in which there are classes. */
    static List<JavaPackage> packages() {
        return ALL.getPackage("mns").getSubpackagesInTree().stream()
                .filter(each -> !each.getClasses().isEmpty())
                .toList();
    }
}
