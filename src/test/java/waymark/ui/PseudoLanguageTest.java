package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import waymark.app.Background;
import waymark.app.Session;
import waymark.ui.kit.FontCoverage;

/** In a language that nobody speaks, nothing of the window is in English, and nothing is cut. */
class PseudoLanguageTest {
    /** What has no brackets and yet is no English: what it holds, and why. */
    private static final Map<String, String> NOT_WORDS = Map.of(
            "((Ctrl|Alt|Shift)\\+)*([A-Z]|F?\\d+|[←→↑↓↵]|1…9|\\p{Punct}|Numpad.+|Enter|Escape|Esc|Space|Page ?Up|Page ?Down|Left|Right|Up|Down"
                    + "|Period|Comma|Equals|Plus|Minus|Add|Subtract|Multiply|Slash|Delete|Add|Subtract)",
            "names of keys",
            "English|Deutsch|中文",
            "a language's own name",
            "(January|September|October|November)?( ?\\d{4})?|Monday|Saturday|Sunday|Sun|Mon|Tue|Wed|Thu|Fri|Sat"
                    + "|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
            "the locale's name of a month or day",
            "\\d+ [A-Z][a-z]{2}( \\d{4})?|([A-Z][a-z]+, )?[A-Z][a-z]+ \\d+, \\d{4}|[A-Z][a-z]{2} \\d+",
            "a date",
            "\\d+:\\d\\d\\h[AP]M",
            "a time",
            "(~|/.*)|ai-engineer-roadmap\\S*|gone.md",
            "a file's name");

    @TempDir
    Path folder;

    /** What is wrong, and the step at which that was seen first. */
    private final Map<String, String> untranslated = new TreeMap<>();

    private final Map<String, String> cut = new TreeMap<>();
    private final Set<String> own = new HashSet<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everythingIsTranslatedAndNothingIsCut() throws Exception {
        own.addAll(titles(Sample.in(Files.createDirectory(folder.resolve("before")))));
        own.addAll(List.of(
                Sample.TITLE,
                FontCoverage.drawable(Sample.TITLE),
                "Gini or entropy: hardly a difference. Depth matters more.",
                "Trees",
                "Regression, and why scaling matters.",
                "Version control with Git and branches",
                "Reading other people's code",
                "Tests of statistical hypotheses"));
        Sample.ANSWERS.forEach(answer -> own.addAll(List.of(answer, answer.replaceAll("\\s+", " "))));
        new Tour(folder, PseudoWords.in(Locale.of("en", "XA")), this::visit).go();

        assertAll(
                () -> assertThat(untranslated).as("shown, but not translated").isEmpty(),
                () -> assertThat(cut).as("cut").isEmpty());
    }

    private void visit(String step, Window window) {
        Tour.seen(window.getScene().getRoot()).forEach(node -> {
            texts(node).forEach(text -> check(step, node, text));
            if (node instanceof Labeled labeled) {
                checkLength(step, labeled);
            }
        });
        if (window instanceof Stage stage) {
            check(step, window.getScene().getRoot(), stage.getTitle());
        }
    }

    private static Stream<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText());
        }
        if (node instanceof TextInputControl input) {
            texts.add(input.getPromptText());
        }
        if (node instanceof ComboBox<?> list) {
            texts.addAll(choices(list));
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> texts.add(item.getText()));
        }
        if (node instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().getItems().forEach(item -> texts.add(item.getText()));
        }
        if (node instanceof Text text && !(node.getParent() instanceof Labeled) && !isProse(node)) {
            texts.add(text.getText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        return texts.stream().filter(text -> text != null && !text.isBlank());
    }

    private static <T> List<String> choices(ComboBox<T> list) {
        return list.getItems().stream().map(list.getConverter()::toString).toList();
    }

    private static boolean isProse(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.getStyleClass().contains("prose")
                    || above.getStyleClass().contains("path")
                    || above instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private void check(String step, Node node, String text) {
        String rest = PseudoWords.untranslated(text).strip();
        String parts = own.stream()
                .filter(title -> title.contains(", "))
                .reduce(rest, (left, title) -> left.replace(title, ""))
                .replaceAll("[,\\s]+$", "");
        if (!isNoWord(rest)
                && !(node.getStyleClass().contains("chart-text") && isLineOfOwn(rest))
                && !Stream.of(parts.split("  +")).allMatch(this::isNoWord)
                && !Stream.of(parts.split(": ", 2)).allMatch(this::isNoWord)
                && !Stream.of(parts.split("  +|·|→|›|, |●")).allMatch(this::isNoWord)) {
            untranslated.putIfAbsent("“" + text + "” in " + Flaws.name(node), step);
        }
    }

    private boolean isNoWord(String part) {
        String text = part.strip();
        return text.chars().noneMatch(Character::isLetter)
                || isOwn(text)
                || NOT_WORDS.keySet().stream().anyMatch(text::matches);
    }

    /** Whether a text is the roadmap's or the user's own, perhaps with its number, perhaps shortened. */
    private boolean isOwn(String text) {
        String title = text.replaceFirst("^[0-9.]+\\s+", "");
        boolean shortened = title.endsWith("…")
                && own.stream().anyMatch(each -> each.startsWith(title.substring(0, title.length() - 1)));
        return shortened || own.contains(text) || own.contains(title);
    }

    /** Whether it is the first or the last line of a title of the roadmap that goes over several. */
    private boolean isLineOfOwn(String text) {
        String line = text.replaceFirst("^[0-9.]+\\s+", "");
        return own.stream().anyMatch(each -> each.startsWith(line + " ") || each.endsWith(" " + line));
    }

    private void checkLength(String step, Labeled labeled) {
        if (Flaws.isCut(labeled) && PseudoWords.isTranslated(labeled.getText())) {
            cut.putIfAbsent("“" + labeled.getText() + "” in " + Flaws.name(labeled), step);
        }
    }

    private static Set<String> titles(Path roadmap) throws Exception {
        return Session.open(roadmap, Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD))
                .state()
                .roadmap()
                .topics()
                .stream()
                .flatMap(topic -> Stream.of(topic.text(), FontCoverage.drawable(topic.text())))
                .collect(Collectors.toSet());
    }
}
