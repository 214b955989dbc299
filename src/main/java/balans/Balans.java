package balans;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Beans are named by their whole class name: two modules may each have a `SessionStore`.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Balans {

    public static void main(String[] args) {
        SpringApplication.run(Balans.class, args);
    }

    /// Its zone decides where a day ends: a programme that closes today closes at midnight where parents live, on
    /// whatever time the server runs.
    @Bean
    Clock clock(@Value("${balans.time-zone:Europe/Brussels}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}
