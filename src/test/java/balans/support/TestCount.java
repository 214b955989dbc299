package balans.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Counts tests as they really ran and leaves "passed failed" for `bin/test`, a file for each process: Surefire's own summary leaves
/// parameterized classes out. A container that fails (a class that does not start) counts as one failure.
public final class TestCount implements TestExecutionListener {

    private static final AtomicInteger PASSED = new AtomicInteger();
    private static final AtomicInteger FAILED = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            FAILED.incrementAndGet();
        } else if (test.isTest()) {
            PASSED.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            var counts = Files.createDirectories(Path.of("target/test-count"));
            Files.writeString(counts.resolve(Long.toString(ProcessHandle.current().pid())), PASSED + " " + FAILED + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
