package balans;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Balans {

    public static void main(String[] args) {
        SpringApplication.run(Balans.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
