package balans;

import java.time.Clock;
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

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
