package balans.monitor.thermometer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 30, 46, 300})
    void everyScoreIsOneDotInsideItsOwnDegree(int most) {
        var scores = new Scores(List.of(1, 0, most, 2, 0));
        var plot = Plot.of(scores, Plot.PHONE);
        assertThat(plot.dots()).hasSize(scores.total()).allSatisfy(dot -> {
            assertThat(dot.x() + plot.radius()).isLessThanOrEqualTo(Plot.PHONE);
            assertThat(Math.abs(dot.y() - Plot.middle(dot.score())) + plot.radius()).isLessThan(Plot.DEGREE / 2.0);
        });
        assertThat(plot.dots()).doesNotHaveDuplicates();
    }
}
