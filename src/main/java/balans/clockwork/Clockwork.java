package balans.clockwork;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Winds up when Balans is ready for people, not before: nobody waits for a chore.
@Component
class Clockwork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration POLLING = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;
    private final List<Chore> chores;
    private @Nullable Scheduler scheduler;

    Clockwork(DataSource database, List<Chore> chores) {
        this.database = database;
        this.chores = chores;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void start() {
        scheduler = Scheduler.create(database)
                .startTasks(chores.stream().map(Clockwork::task).toList())
                .tableName("clockwork_chore")
                .threads(1)
                .pollingInterval(POLLING)
                .shutdownMaxWait(PATIENCE)
                // It would write the message of what was thrown, which may hold what somebody typed.
                .failureLogging(LogLevel.OFF, false)
                .addSchedulerListener(new FailureLog())
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(Chore chore) {
        return Tasks.recurring(chore.name(), FixedDelay.of(chore.every())).execute((instance, context) -> chore.run());
    }

    @Override
    public void destroy() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private static final class FailureLog extends AbstractSchedulerListener {

        @Override
        public void onExecutionComplete(ExecutionComplete turn) {
            turn.getCause().ifPresent(cause -> LOG.warn("chore {} failed with {}; it runs again at its next turn",
                    turn.getExecution().taskInstance.getTaskName(), cause.getClass().getSimpleName()));
        }
    }
}
