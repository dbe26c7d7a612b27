package waymark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import waymark.forecast.Forecast;
import waymark.forecast.Forecast.Chance;
import waymark.forecast.PaceModel;
import waymark.forecast.WorkDay;
import waymark.forecast.WorkHistory;

/**
 * Forecasts for histories that come as JSON, one a line, so that a program outside can score them: {@code id}, {@code cut},
 * {@code days} as {@code [date, total, done, skipped]}, {@code targets} with {@code name} and {@code done}. Answers a line for
 * each, with the dates of each target or the reason why there is none.
 */
public final class PaceForecaster {
    private static final JsonMapper JSON = new JsonMapper();

    private PaceForecaster() {}

    public static void main(String[] arguments) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(answer(JSON.readTree(line)));
        }
        out.flush();
    }

    private static ObjectNode answer(JsonNode request) {
        LocalDate cut = LocalDate.parse(request.get("cut").asString());
        JsonNode days = request.get("days");
        // Where solved files are counted, those of the first day were made on it; boxes may have been ticked for long.
        boolean fromNothing = request.path("kind").asString().equals("solved-files");
        WorkHistory history = WorkHistory.of(workDays(days, fromNothing), cut);
        int done = days.get(days.size() - 1).get(2).asInt();
        ObjectNode answer = JSON.createObjectNode();
        answer.set("id", request.get("id"));
        answer.set("cut", request.get("cut"));
        ObjectNode targets = answer.putObject("targets");
        for (JsonNode target : request.get("targets")) {
            ObjectNode dates = targets.putObject(target.get("name").asString());
            switch (PaceModel.forecast(history, target.get("done").asInt() - done)) {
                case Forecast.Range range -> {
                    for (Chance chance : Chance.values()) {
                        dates.put(
                                chance.name().toLowerCase(Locale.ROOT),
                                range.by(chance).map(LocalDate::toString).orElse(null));
                    }
                }
                case Forecast.Unknown unknown ->
                    dates.put("none", unknown.reason().name());
                case Forecast.Done ignored -> dates.put("none", "done");
            }
        }
        return answer;
    }

    private static List<WorkDay> workDays(JsonNode days, boolean fromNothing) {
        List<WorkDay> work = new ArrayList<>();
        int before = fromNothing ? 0 : days.get(0).get(2).asInt();
        for (JsonNode day : days) {
            int done = day.get(2).asInt();
            if (done > before) {
                work.add(new WorkDay(LocalDate.parse(day.get(0).asString()), done - before));
            }
            before = done;
        }
        return work;
    }
}
