package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import waymark.model.Item;
import waymark.model.Topic;

/** In which order topics of the user's own stand, and how many each command changes. */
class OwnTopicOrderTest extends SessionFixture {
    OwnTopicOrderTest() {
        super(Sessions.PLAN);
    }

    @BeforeEach
    void addSome() {
        for (String text : List.of("A", "B", "C", "D")) {
            edits().add(session.state().roadmap().root(), text);
        }
    }

    private OwnTopicEdits edits() {
        return new OwnTopicEdits(session);
    }

    private Item item(String text) {
        return Sessions.item(session, text);
    }

    private int move(String text, int step) {
        return edits().moveBy(item(text), step);
    }

    private String order() {
        return String.join(
                "",
                session.state()
                        .roadmap()
                        .items()
                        .filter(Item::isOwn)
                        .map(Topic::text)
                        .toList());
    }

    @Test
    void oneGoesUpAndDownButNotOutOfItsRow() {
        assertThat(order()).isEqualTo("ABCD");
        assertThat(move("C", -1)).isEqualTo(1);
        assertThat(order()).isEqualTo("ACBD");
        assertThat(move("A", 1)).isEqualTo(1);
        assertThat(order()).isEqualTo("CABD");
        assertThat(move("B", 1)).isEqualTo(1);
        assertThat(order()).isEqualTo("CADB");
        assertThat(move("B", 1)).isZero();
        assertThat(move("C", -1)).isZero();
        assertThat(move("C", 3)).isEqualTo(1);
        assertThat(order()).isEqualTo("ADBC");
        assertThat(move("C", -3)).isEqualTo(1);
        assertThat(order()).isEqualTo("CADB");
        assertThat(move("Vectors", 1)).isZero();
        assertThat(move("Vectors", 0)).isZero();
    }

    @Test
    void howeverOftenTwoChangePlacesThereIsRoom() throws Exception {
        boolean renumbered = false;
        for (int time = 0; time < 60; time++) {
            String last = time % 2 == 0 ? "C" : "B";
            int changed = move(last, -1);
            renumbered |= changed == 4;
            assertThat(changed).isIn(1, 4);
            assertThat(order()).as("time %d", time).isEqualTo(time % 2 == 0 ? "ACBD" : "ABCD");
        }
        assertThat(renumbered).isTrue();
        session = Sessions.open(file);
        assertThat(order()).isEqualTo("ABCD");
    }

    @Test
    void howeverOftenNoneGetsBeforeTheOneAboveThatCameLater() {
        move("A", 3);
        move("B", 2);
        move("C", 1);
        for (int time = 0; time < 60; time++) {
            move(time % 2 == 0 ? "B" : "C", -1);
            assertThat(order()).as("time %d", time).isEqualTo(time % 2 == 0 ? "DBCA" : "DCBA");
        }
    }

    @Test
    void oneThatIsAddedOrMovedIsTheLast() {
        move("A", 3);
        edits().add(session.state().roadmap().root(), "E");
        assertThat(order()).isEqualTo("BCDAE");
        edits().move(item("B"), item("Limits"));
        edits().move(item("E"), item("Limits"));
        edits().move(item("C"), item("Limits"));
        assertThat(item("Limits").children()).extracting(Topic::text).containsExactly("B", "E", "C");
        assertThat(edits().move(item("C"), item("Limits"))).isZero();
    }

    @Test
    void eachCommandTellsHowManyItChanged() {
        edits().move(item("B"), item("A"));
        assertThat(edits().reword(item("A"), " A\nagain ")).isEqualTo(1);
        assertThat(edits().reword(item("A again"), "A again")).isZero();
        assertThat(edits().reword(item("A again"), " ")).isZero();
        assertThat(edits().remove(List.of(item("A again"), item("C"), item("Limits"))))
                .isEqualTo(3);
        assertThat(order()).isEqualTo("D");
    }
}
