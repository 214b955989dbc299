package balans.directory.entry;

import balans.directory.EntryId.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Registers {

    private final Map<Kind, Register> registers = new HashMap<>();

    Registers(List<Register> all) {
        all.forEach(register -> registers.put(register.kind(), register));
    }

    public Register of(Kind kind) {
        var register = registers.get(kind);
        if (register == null) {
            throw new IllegalArgumentException("no register of " + kind);
        }
        return register;
    }
}
