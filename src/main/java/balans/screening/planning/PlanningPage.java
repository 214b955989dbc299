package balans.screening.planning;

import balans.screening.programme.Centre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a centre plans by.
///
/// @param weeks Mondays of the table of response, newest last
/// @param answered by school and Monday
public record PlanningPage(
        Centre centre, Plan plan, List<SchoolResponse> schools, List<LocalDate> weeks,
        Map<String, Map<LocalDate, Integer>> answered, Forecast forecast, boolean canMail, List<String> wrong, boolean saved,
        boolean print) {

    public SchoolResponse total() {
        return schools.stream().reduce(new SchoolResponse("", 0, 0, 0, 0, 0), SchoolResponse::plus);
    }

    public int answered(String school, LocalDate monday) {
        return answered.getOrDefault(school, Map.of()).getOrDefault(monday, 0);
    }

    public int answered(LocalDate monday) {
        return schools.stream().mapToInt(s -> answered(s.school(), monday)).sum();
    }

    /// Of a bar of 100.
    public long share(double answers) {
        var most = forecast.weeks().stream().mapToDouble(Forecast.Expected::answers).max().orElse(0);
        return most == 0 ? 0 : Math.round(100 * answers / most);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }
}
