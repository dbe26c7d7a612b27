package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.app.Background;
import waymark.schedule.CountingRule;
import waymark.settings.Preferences;
import waymark.settings.Settings;
import waymark.ui.LivePreferences;
import waymark.ui.Opener;
import waymark.ui.Sample;
import waymark.ui.UiText;
import waymark.ui.shell.ProgramContext;
import waymark.ui.shell.ShellViewModel;

/** The command line counts what the user chose in the preferences, unless it is told otherwise. */
class CountingOptionTest extends CommandTest {
    @BeforeEach
    void withOptionalItems() throws IOException {
        Files.writeString(line.roadmap, "\n## 5. Extras (Optional)\n- [ ] 5.1 Poetry\n", StandardOpenOption.APPEND);
    }

    private void choose(CountingRule counting) throws IOException {
        line.settings.keep(Preferences.STANDARD.with(counting));
    }

    private Integer counted(String... options) {
        assertThat(line.on("show", concat("--json", options))).isZero();
        return (Integer) ((Map<?, ?>) JsonTree.object(line.out()).get("totals")).get("counted");
    }

    private static String[] concat(String first, String... rest) {
        var all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    /** How many the window counts with these settings. */
    private int countedInTheWindow(Settings settings) {
        var program = new ProgramContext(
                Sample.environment("2026-11-23T10:15:00Z", Background.SAME_THREAD),
                new UiText(Locale.UK),
                Opener.NONE,
                new LivePreferences(settings, Background.SAME_THREAD),
                folder);
        var shell = new ShellViewModel(program);
        shell.open(line.roadmap);
        return shell.opened().orElseThrow().model().state().rollup().overall().counted();
    }

    @Test
    void figuresAreThoseOfTheWindow() throws Exception {
        assertThat(counted()).isEqualTo(5).isEqualTo(countedInTheWindow(line.settings));
        choose(CountingRule.STANDARD.withOptional(true));
        assertThat(counted()).isEqualTo(6).isEqualTo(countedInTheWindow(line.settings));
    }

    @Test
    void anOptionOverridesWhatWasChosen() throws Exception {
        choose(CountingRule.STANDARD.withOptional(true));
        assertThat(counted("--count", "standard")).isEqualTo(5);
        assertThat(counted("--count", "goals,optional")).isEqualTo(6);
        assertThat(line.settings.preferences().counting()).isEqualTo(CountingRule.STANDARD.withOptional(true));
    }

    @Test
    void whereParentsHaveBoxesOfTheirOwnATickIsForTheParentAlone() throws Exception {
        choose(CountingRule.STANDARD.withOwnBoxes(true));
        line.on("tick", "1.1");
        assertThat(line.out()).contains("Numbers").doesNotContain("Adding");
        line.on("undo");
        line.on("tick", "1.1", "--count", "standard");
        assertThat(line.out()).contains("Adding", "Taking away");
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThat(line.on("show", "--count", "everything")).isEqualTo(ExitCode.USAGE.code());
        assertThat(line.err()).contains("everything", "own-boxes,optional,goals");
    }
}
