package balans.monitor.team;

import java.util.Optional;

/// Something else that people join by a code, at an address of its own.
public interface RoomBehindCode {

    /// Nothing when the code is not of this kind of room.
    Optional<String> address(RoomCode code);
}
