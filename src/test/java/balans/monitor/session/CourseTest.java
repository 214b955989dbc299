package balans.monitor.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    @ParameterizedTest // R003-1
    @CsvSource({"true,true", "true,false", "false,true", "false,false"})
    void everySessionTakesTenMinutes(boolean looksBack, boolean byStickers) {
        var course = new Course(looksBack, byStickers);
        assertThat(course.phases().stream().map(course::box).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @CsvSource({"true,true,LOOK_BACK", "false,true,STICKERS", "false,false,THERMOMETER"})
    void theFirstStepIsTheFirstThatHasSomethingToDo(boolean looksBack, boolean byStickers, Phase first) {
        assertThat(new Course(looksBack, byStickers).after(Phase.LOBBY)).isEqualTo(first);
    }
}
