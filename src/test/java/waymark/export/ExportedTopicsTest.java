package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.imports.Answers;
import waymark.imports.ImportSource;
import waymark.imports.TopicClaim;
import waymark.model.Status;
import waymark.progress.Period;

/** What an export as JSON says of each topic, by the node that the topic is. */
class ExportedTopicsTest {
    private static final String ROOT = "{'id':'r','kind':'section','text':'Plan'}";

    private static ImportSource read(String... topics) throws ExportedTopics.NoExportException {
        return ExportedTopics.read("{'version':1,'topics':[%s]}"
                .formatted(String.join(",", topics))
                .replace('\'', '"'));
    }

    private static TopicClaim claim(String fields) throws ExportedTopics.NoExportException {
        return read(ROOT, "{'id':'t','parent':'r','kind':'item'," + fields + "}")
                .claims()
                .get(1);
    }

    @Test
    void aTopicIsToldWithItsLineNumberAndText() throws Exception {
        TopicClaim claim =
                claim("'line':7,'number':'1.2','text':'Letters','status':'done','since':'2026-11-02','note':'A to Z'");
        assertThat(claim)
                .isEqualTo(new TopicClaim(
                        7,
                        "1.2 Letters",
                        Optional.of(Status.DONE),
                        Optional.of(LocalDate.of(2026, 11, 2)),
                        Optional.of("A to Z"),
                        new TreeMap<>(),
                        Answers.NONE));
        assertThat(claim("'line':'seven','number':'','text':'Letters','status':'skipped'")
                        .line())
                .isZero();
        assertThat(claim("'text':'Letters','status':'skipped'").title()).isEqualTo("Letters");
    }

    @ParameterizedTest
    @CsvSource({"done, true", "skipped, true", "doing, false", "deferred, false"})
    void onlyWhatIsClosedHasADay(String status, boolean hasDay) throws Exception {
        TopicClaim claim = claim("'text':'a','status':'%s','since':'2026-11-02'".formatted(status));
        assertThat(claim.status()).map(Status::word).contains(status);
        assertThat(claim.closed().isPresent()).isEqualTo(hasDay);
    }

    @Test
    void whatIsOpenOrHasNoStatusSaysNothing() throws Exception {
        assertThat(claim("'text':'a','status':'open'")).isNull();
        assertThat(claim("'text':'a','status':'mixed'")).isNull();
        assertThat(claim("'text':'a','note':' '")).isNull();
        assertThat(claim("'text':'a','status':'open','note':'mine'").status()).isEmpty();
    }

    @Test
    void ofARoutineTheDaysAreTold() throws Exception {
        TopicClaim claim = claim(
                "'counts':'routine','text':'a','status':'done','days':{'2026-11-01':'done','2026-11-02':'skipped','2026-11-03':'odd'}");
        assertThat(claim.status()).isEmpty();
        assertThat(claim.routine())
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 1), Status.DONE, LocalDate.of(2026, 11, 2), Status.SKIPPED));
    }

    @Test
    void aParentSaysOnlyWhatItsPartsDoNotSay() throws Exception {
        String parent = "{'id':'p','parent':'r','kind':'item','text':'p','status':'done'%s}";
        String part = "{'id':'%s','parent':'p','kind':'item','text':'a','status':'%s'}";
        var derived = read(ROOT, parent.formatted(""), part.formatted("a", "done"), part.formatted("b", "skipped"));
        assertThat(derived.claims()).containsOnlyKeys(2, 3);
        var own = read(ROOT, parent.formatted(""), part.formatted("a", "done"), part.formatted("b", "doing"));
        assertThat(own.claims()).containsOnlyKeys(1, 2, 3);
        var dated = read(ROOT, parent.formatted(",'since':'2026-11-02'"), part.formatted("a", "done"));
        assertThat(dated.claims()).containsOnlyKeys(1, 2);
    }

    @Test
    void aBlankHasItsValueAndTheAnswersOfEachPeriod() throws Exception {
        ImportSource source = ExportedTopics.read("""
                {"version":1,"more":[1,{"a":[]}],"topics":[%s,
                {"id":"f","parent":"r","kind":"blank","text":"Start","value":"2026-11-02","odd":[1,[2]]},
                {"id":"g","parent":"r","kind":"blank","text":"Learned","value":null}],
                "reviews":[{"period":"2026-11","answers":{"g":"A lot"}},{"period":"2026-10","answers":{"g":"Little"}},{"period":"2026-09"}]}
                """.formatted(ROOT.replace('\'', '"')));
        assertThat(source.isList()).isFalse();
        assertThat(source.claims().get(1).answers().value()).contains("2026-11-02");
        assertThat(source.claims().get(2).answers().value()).isEmpty();
        assertThat(source.claims().get(2).answers().reviews())
                .isEqualTo(Map.of(Period.parse("2026-11"), "A lot", Period.parse("2026-10"), "Little"));
    }

    @Test
    void theFirstTopicIsTheRootAndOneOfAnUnknownParentStandsBelowIt() throws Exception {
        String item = "{'id':'%s','parent':'%s','kind':'item','text':'%s','status':'done'}";
        assertThat(read(ROOT, item.formatted("a", "r", "a"), item.formatted("b", "nowhere", "b"))
                        .claims())
                .containsOnlyKeys(1, 2);
        assertThat(read(item.formatted("a", "nowhere", "a")).claims()).containsOnlyKeys(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{'topics':[]}",
                "{'version':2,'topics':[]}",
                "{'version':1,'topics':{}}",
                "{'version':1,'version':1}",
                "{'version':1} {}",
                "{'version':1,'topics':[{'id':'a','id':'b'}]}",
                "{'version':1,'reviews':[{'period':'soon'}]}",
                "{'version':1,'a':[[[[[[[[1]]]]]]]]}",
            })
    void anythingElseIsNoExport(String text) {
        assertThatThrownBy(() -> ExportedTopics.read(text.replace('\'', '"')))
                .isInstanceOf(ExportedTopics.NoExportException.class);
    }

    @Test
    void anExportWithoutTopicsSaysNothing() throws Exception {
        assertThat(ExportedTopics.read("{\"version\":1}").claims()).isEmpty();
        assertThat(ExportedTopics.read("{\"version\":1,\"a\":[[[[[[[1]]]]]]]}").claims())
                .isEmpty();
    }
}
