package balans.landscape.hsds;

import balans.landscape.hsds.BatchStore.Batch;
import java.util.List;

/// How far one package has come, and what the checker found.
public record PackagePage(Batch batch, String source, List<Finding> findings) {

    public long refusals() {
        return findings.stream().filter(Finding::refuses).count();
    }
}
