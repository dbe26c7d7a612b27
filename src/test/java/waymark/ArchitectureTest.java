package waymark;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.model.Item;
import waymark.ui.Opener;

/** Holds the code to docs/architecture.md. */
class ArchitectureTest {
    private static final JavaClasses WAYMARK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("waymark");
    private static final Path SOURCES = Path.of("src/main/java");

    private static void check(ArchRule rule) {
        rule.check(WAYMARK);
    }

    @Test
    void theRulesLookAtTheWholeProgram() throws IOException {
        long topLevel = WAYMARK.stream().filter(type -> !type.isNestedClass()).count();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(topLevel)
                    .isEqualTo(files.filter(file -> file.toString().endsWith(".java"))
                            .count());
        }
    }

    /** The rooms of the table, each with those that it may use. */
    private static Map<String, Set<String>> rooms() throws IOException {
        return Files.readAllLines(Path.of("docs/architecture.md")).stream()
                .filter(line -> line.startsWith("| `waymark"))
                .map(line -> line.split(" \\| "))
                .collect(Collectors.toMap(
                        cells -> names(cells[0]).findFirst().orElseThrow(),
                        cells -> names(cells[3]).map(room -> "waymark." + room).collect(Collectors.toSet())));
    }

    private static Stream<String> names(String cell) {
        return Pattern.compile("`([\\w.]+)`").matcher(cell).results().map(name -> name.group(1));
    }

    @Test
    void eachRoomUsesOnlyWhatTheTableAllows() throws IOException {
        Map<String, Set<String>> rooms = rooms();
        assertThat(WAYMARK.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(rooms.keySet());
        assertThat(WAYMARK.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(use -> {
                            String from = use.getOriginClass().getPackageName();
                            String to =
                                    use.getTargetClass().getBaseComponentType().getPackageName();
                            return rooms.containsKey(to)
                                    && !to.equals(from)
                                    && !rooms.get(from).contains(to);
                        })
                        .map(Dependency::getDescription))
                .as("each room knows only what it is built on")
                .isEmpty();
    }

    @Test
    void noRoomsDependOnEachOther() {
        check(slices().matching("waymark.(**)").should().beFreeOfCycles().because("a cycle makes two rooms one"));
    }

    private static ArchRule onlyIn(String library, String... rooms) {
        return noClasses()
                .that(resideOutsideOfPackages(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because(library + " can be replaced as long as only " + String.join(", ", rooms) + " know it");
    }

    @Test
    void librariesStayInTheirRooms() {
        check(onlyIn("org.commonmark..", "waymark.markdown"));
        check(onlyIn("tools.jackson..", "waymark.store", "waymark.settings", "waymark.export"));
        check(onlyIn("picocli..", "waymark.cli"));
        check(noClasses()
                .that(resideOutsideOfPackages("waymark.ui.."))
                .and()
                .doNotHaveFullyQualifiedName("waymark.App")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..")
                .because("everything but the window works without a display"));
    }

    @Test
    void nothingEmbedsABrowser() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.web..")
                .because("a roadmap must not be able to load or run anything"));
    }

    @Test
    void nothingOpensTheNetwork() {
        check(
                noClasses()
                        .that()
                        .haveNameNotMatching("waymark\\.files\\.InstanceSocket(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.nio\\.channels\\..*Socket.*|java\\.net\\.UnixDomainSocketAddress")
                        .because(
                                "a second start reaches the first through a socket that is a file of the user's own: no network"));
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|(?!UnixDomainSocketAddress).*Socket.*|URLConnection|InetAddress)")
                .orShould()
                .callMethodWhere(target(nameMatching("open(Stream|Connection)|getContent"))
                        .and(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.assignableTo(URL.class))))
                .because("what someone learns is nobody else's business"));
    }

    @Test
    void nothingIsLogged() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("waymark.ui.kit.LogSilencer")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger|org\\.slf4j\\..*")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what someone learns has no place in logs"));
    }

    @Test
    void nothingIsOpenedThatThePolicyDoesNotAllow() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("waymark.ui.detail.DetailViewModel")
                        .and()
                        .doNotHaveFullyQualifiedName("waymark.ui.shell.WelcomeViewModel")
                        .should()
                        .callMethod(Opener.class, "open", URI.class)
                        .because(
                                "the first asks LinkPolicy before, the other only shows the folder of a roadmap that was opened"));
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("waymark.App")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("javafx\\.application\\.HostServices|java\\.awt\\..*")
                .because("there is one way out"));
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("waymark.git.GitProcess")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.lang\\.ProcessBuilder")
                        .orShould()
                        .callMethodWhere(target(nameMatching("exec"))
                                .and(JavaAccess.Predicates.targetOwner(
                                        JavaClass.Predicates.equivalentTo(Runtime.class))))
                        .because(
                                "what another program does with a folder from elsewhere has to be thought of once, in one place"));
    }

    @Test
    void onlyTheRollupSaysHowThingsCount() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("waymark.model", "waymark.schedule")
                .should()
                .callMethod(Item.class, "countingKind")
                .because("the user may have overruled what the author's words say"));
    }

    @Test
    void viewModelsNeedNoToolkit() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .because("they are tested without a display"));
    }

    @Test
    void onlyOneRoomWritesFiles() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("waymark.files")
                .should()
                .callMethodWhere(target(
                                nameMatching(
                                        "write|writeString|newOutputStream|newBufferedWriter|move|copy|delete|deleteIfExists|create[A-Z].*|set[A-Z].*"))
                        .and(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.assignableTo(Files.class))))
                .because("one place knows how to write a file so that a crash loses nothing"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("waymark.files")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)|java\\.nio\\.channels\\.FileChannel")
                .because("one place knows how to write a file so that a crash loses nothing"));
    }

    /** Those that write files, and those that only say how a folder or a file is. */
    @Test
    void everyWriterAsksWhereItMayWrite() {
        DescribedPredicate<JavaClass> writes = DescribedPredicate.describe(
                "write files",
                type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Files.class)
                                        && call.getName()
                                                .matches(
                                                        "write.*|new(Output|Buffered|Byte).*|move|copy|delete|create[FLT].*")
                                || call.getTargetOwner().isEquivalentTo(FileChannel.class)
                                        && call.getName().equals("open")
                                        && !type.getSimpleName().equals("Folder")));
        check(classes()
                .that(writes)
                .should()
                .callMethodWhere(target(nameMatching("of"))
                        .and(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.equivalentTo(
                                WAYMARK.get("waymark.files.WriteTarget").reflect()))))
                .because("one place decides where the program may write"));
    }

    @Test
    void onlyOneRoomOpensFiles() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("waymark.files")
                .and()
                // It reads the words that the system itself gave to this process.
                .doNotHaveFullyQualifiedName("waymark.Arguments")
                .should()
                .callMethodWhere(target(nameMatching(
                                "read(AllBytes|AllLines|String)|lines|new(InputStream|BufferedReader|ByteChannel)"))
                        .and(JavaAccess.Predicates.targetOwner(JavaClass.Predicates.assignableTo(Files.class))))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(FileInputStream|FileReader)")
                .because("what is no file, a pipe for one, may never come to an end"));
    }

    @Test
    void timeComesFromAClock() {
        check(noClasses()
                .should()
                .callMethodWhere(target(nameMatching("now"))
                        .and(JavaAccess.Predicates.targetOwner(resideInAPackage("java.time..")))
                        .and(DescribedPredicate.describe(
                                "without a clock",
                                call -> call.getTarget()
                                                instanceof
                                                com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget unit
                                        && unit.getRawParameterTypes().isEmpty())))
                .because("tests set the clock"));
        check(noClasses().should().callMethod(System.class, "currentTimeMillis").because("tests set the clock"));
    }

    @Test
    void bytesHaveACharset() {
        check(noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .because("a file means the same on every machine"));
    }

    @Test
    void nothingDependsOnThePlatformsLanguage() {
        check(noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callConstructor(MessageFormat.class, String.class)
                .orShould()
                .callMethod(MessageFormat.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .orShould()
                .callMethodWhere(target(nameMatching("get\\w*Instance"))
                        .and(JavaAccess.Predicates.targetOwner(resideInAPackage("java.text..")))
                        .and(com.tngtech.archunit.base.DescribedPredicate.describe(
                                "without a locale",
                                call -> call.getTarget()
                                                instanceof
                                                com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget unit
                                        && unit.getRawParameterTypes().isEmpty())))
                .because("digits and letters in files are the same on every machine; in windows the user chooses"));
    }

    @Test
    void nothingIsGlobal() {
        check(fields().that().areStatic().should().beFinal().because("global state can't be tested or reasoned about"));
        check(fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "waymark.document", "waymark.files", "waymark.model", "waymark.schedule", "waymark.forecast")
                .should()
                .beFinal()
                .because("what was read or counted doesn't change"));
    }

    @Test
    void onlyTheDoorsTalkToTheTerminal() {
        check(noClasses()
                .that(resideOutsideOfPackages("waymark.cli"))
                .and()
                .doNotHaveFullyQualifiedName("waymark.Launcher")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a library room doesn't know who listens"));
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("such a name says nothing"));
    }

    @Test
    void everyRoomSaysWhatItIsAndKnowsNoNull() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(rooms).isNotEmpty().allSatisfy(room -> {
                Path info = room.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).startsWith("/**").contains("@NullMarked");
            });
        }
    }

    @Test
    void filesStayShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as("lines of %s", file)
                            .hasSizeLessThanOrEqualTo(300));
        }
    }

    @Test
    void everyTopLevelTypeSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .allSatisfy(
                            file -> assertThat(Files.readString(file))
                                    .as("%s", file)
                                    .containsPattern(
                                            "(?s)/\\*\\*.*?\\*/\\s*(@\\w+(\\([^)]*\\))?\\s*)*(public |final |abstract |sealed |non-sealed )*(class|record|enum|interface|package|@NullMarked)"));
        }
    }
}
