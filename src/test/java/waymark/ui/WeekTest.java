package waymark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;
import waymark.app.Sessions;
import waymark.model.Status;
import waymark.model.Topic;
import waymark.schedule.Box;

/** A week with a roadmap, with keys alone and with the mouse; only words are typed in either way. */
class WeekTest {
    private static final String LIST = """
            # Books

            - [ ] The Pragmatic Programmer
            - [ ] Structure and Interpretation
            - [ ] Refactoring
            - [ ] Clean Code
            """;

    private static final String CHINESE = """
            # 学习路线

            ## 第一阶段：基础（2–3 周）

            - [ ] 线性代数
            - [ ] 概率论
            - [ ] 微积分

            ## 第二阶段：编程（3–4 周）

            - [ ] 数据结构
            """;

    @TempDir
    Path folder;

    private TestWindow window;

    /**
     * A roadmap, of which some topics are known.
     *
     * @param topics four that are in sight when it is opened
     */
    record Plan(String name, String text, List<String> topics) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How a user asks for things. */
    interface Hands {
        void look(Topic topic);

        void tick(Topic topic);

        void skip(Topic topic);

        void writeNote(Topic topic, String text);

        void addBelow(Topic topic, String text);

        void undo();

        void goTo(Place place);
    }

    static Stream<Plan> plans() throws Exception {
        return Stream.of(
                new Plan(
                        "given",
                        Files.readString(Path.of("roadmap/ai-engineer-roadmap.md")),
                        List.of(
                                "Vectors and matrices",
                                "Matrix operations and transformations",
                                "Eigenvalues and eigenvectors",
                                "Singular Value Decomposition (SVD)")),
                new Plan(
                        "list",
                        LIST,
                        List.of(
                                "The Pragmatic Programmer",
                                "Structure and Interpretation",
                                "Refactoring",
                                "Clean Code")),
                new Plan("Chinese", CHINESE, List.of("线性代数", "概率论", "微积分", "第二阶段：编程（3–4 周）")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void withKeysAlone(Plan plan) throws Exception {
        week(plan, new Keys());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void withTheMouse(Plan plan) throws Exception {
        week(plan, new Mouse());
    }

    private void week(Plan plan, Hands hands) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.md"), plan.text());
        String first = plan.topics().get(0);
        String second = plan.topics().get(1);
        String third = plan.topics().get(2);

        in(file, "2026-11-23T18:00:00Z", () -> monday(plan, hands));
        in(file, "2026-11-26T18:00:00Z", () -> thursday(plan, hands));

        // Sunday: all is as it was left.
        var left = Sessions.open(file, Clock.fixed(Instant.parse("2026-11-29T18:00:00Z"), ZoneOffset.UTC));
        var state = left.state();
        for (String done : List.of(first, second, "my own")) {
            assertThat(state.rollup().box(Sessions.topic(left, done))).as(done).isEqualTo(Box.DONE);
        }
        assertThat(state.progress().note(state.ids().id(Sessions.topic(left, first))))
                .contains("twice");
        assertThat(state.roadmap().parent(Sessions.topic(left, "my own"))).contains(Sessions.topic(left, third));
        assertThat(Sessions.item(left, "my own").isOwn()).isTrue();
        assertThat(state.changes().undecided()).isZero();
        assertThat(Files.readString(file)).isEqualTo(plan.text() + "\n- [ ] Something new\n");
    }

    /** What is done in a window while it is open. */
    private interface Doing {
        void run() throws Exception;
    }

    private void in(Path file, String time, Doing doing) throws Exception {
        window = new TestWindow(file, time);
        try {
            doing.run();
        } finally {
            window.close();
        }
    }

    /** Two are done, one of them with a thought, and one by mistake. */
    private void monday(Plan plan, Hands hands) throws Exception {
        String first = plan.topics().get(0);
        String second = plan.topics().get(1);
        String third = plan.topics().get(2);
        hands.look(topic(third));
        hands.tick(topic(first));
        hands.writeNote(topic(first), "twice");
        hands.tick(topic(second));
        hands.tick(topic(third));
        hands.undo();
        assertThat(states(first, second, third)).containsExactly(Status.DONE, Status.DONE, Status.OPEN);
        window.untilSaved();
    }

    /** Something of one's own comes in between, all places are looked at, and the author edits the roadmap meanwhile. */
    private void thursday(Plan plan, Hands hands) throws Exception {
        String third = plan.topics().get(2);
        hands.skip(topic(third));
        assertThat(states(third)).containsExactly(Status.SKIPPED);
        hands.addBelow(topic(third), "my own");
        TestWindow.until(() -> find("my own") != null);
        hands.tick(topic("my own"));
        for (Place place : List.of(Place.TODAY, Place.PROGRESS, Place.CHANGES, Place.ROADMAP)) {
            hands.goTo(place);
            assertThat(isShown(place)).as("%s", place).isTrue();
        }
        window.untilSaved();
        window.edit(plan.text() + "\n- [ ] Something new\n");
        window.robot.interact(() -> window.model.opened().orElseThrow().model().refresh());
        TestWindow.until(() -> find("Something new") != null);
        hands.goTo(Place.CHANGES);
        assertThat(isShown(Place.CHANGES)).isTrue();
    }

    private boolean isShown(Place place) {
        return TestWindow.has(
                window.robot
                        .lookup("#tab-" + place.name().toLowerCase(Locale.ROOT))
                        .query(),
                "selected");
    }

    private Topic find(String text) {
        var state = window.model.opened().orElseThrow().model().state();
        return state.roadmap().topics().stream()
                .filter(topic -> topic.text().equals(text))
                .findFirst()
                .orElse(null);
    }

    private Topic topic(String text) {
        Topic found = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> find(text));
        assertThat(found).as(text).isNotNull();
        return found;
    }

    private List<Status> states(String... topics) {
        var state = window.state();
        return Stream.of(topics)
                .map(text -> state.rollup().box(topic(text)).status())
                .toList();
    }

    private final class Keys implements Hands {
        @Override
        public void look(Topic topic) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            window.type(topic.text());
            window.press(KeyCode.ENTER);
        }

        @Override
        public void tick(Topic topic) {
            look(topic);
            window.press(KeyCode.SPACE);
        }

        @Override
        public void skip(Topic topic) {
            look(topic);
            window.press(KeyCode.SHIFT, KeyCode.S);
        }

        @Override
        public void writeNote(Topic topic, String text) {
            look(topic);
            window.press(KeyCode.F2);
            window.type(text);
            window.press(KeyCode.ESCAPE);
        }

        @Override
        public void addBelow(Topic topic, String text) {
            look(topic);
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.type(text);
            window.press(KeyCode.ENTER);
        }

        @Override
        public void undo() {
            window.press(KeyCode.CONTROL, KeyCode.Z);
        }

        @Override
        public void goTo(Place place) {
            switch (place) {
                case TODAY -> window.press(KeyCode.CONTROL, KeyCode.D);
                case PROGRESS -> window.press(KeyCode.CONTROL, KeyCode.G);
                case CHANGES -> window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
                default -> {
                    // What is told in passing goes first.
                    for (int i = 0; i < 3 && !isShown(place); i++) {
                        window.press(KeyCode.ESCAPE);
                    }
                }
            }
        }
    }

    private final class Mouse implements Hands {
        private Node cell(Topic topic) {
            return WaitForAsyncUtils.waitForAsyncFx(
                    10_000,
                    () -> window.table().lookupAll(".title-cell").stream()
                            .filter(node -> node instanceof TreeTableCell<?, ?> cell
                                    && cell.isVisible()
                                    && cell.getItem() instanceof Topic at
                                    && at.text().equals(topic.text()))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(topic.text() + " is not in sight")));
        }

        private void choose(Topic topic, String entry) {
            window.robot.rightClickOn(cell(topic).lookup(".title"));
            WaitForAsyncUtils.waitForFxEvents();
            window.robot.clickOn(entry, MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }

        @Override
        public void look(Topic topic) {
            window.robot.moveTo(window.table()).scroll(1, VerticalDirection.UP);
            window.robot.clickOn(cell(topic).lookup(".title"), MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }

        @Override
        public void tick(Topic topic) {
            window.robot.clickOn(cell(topic).lookup(".check-mark"), MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }

        @Override
        public void skip(Topic topic) {
            choose(topic, "Skipped");
        }

        @Override
        public void writeNote(Topic topic, String text) {
            window.robot.doubleClickOn(cell(topic).lookup(".title"), MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
            window.type(text);
            look(topic);
        }

        @Override
        public void addBelow(Topic topic, String text) {
            choose(topic, "Add topic below…");
            window.type(text);
            // A line of text is ended by Enter, whatever else is done with the mouse.
            window.press(KeyCode.ENTER);
        }

        @Override
        public void undo() {
            window.robot.clickOn("#toast-undo", MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }

        @Override
        public void goTo(Place place) {
            window.robot.clickOn("#tab-" + place.name().toLowerCase(Locale.ROOT), MouseButton.PRIMARY);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
