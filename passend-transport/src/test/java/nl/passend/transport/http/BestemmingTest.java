package nl.passend.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestemmingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example",
                "http://127.0.0.1:80",
                "https://iemand@platform.example",
                "https:///pad",
                "https://platform.example/?sleutel=x",
                "ftp://platform.example",
                "platform.example"
            })
    void alleenHttpsMetEenHost(String adres) {
        assertThatThrownBy(() -> Bestemming.van("proef", URI.create(adres))).hasMessageContaining("PAS-2221");
    }

    @Test
    void httpsMag() {
        assertThat(Bestemming.van("proef", URI.create("https://platform.example/v3"))
                        .pogingen())
                .isEqualTo(4);
    }

    /** Without TLS on this machine alone, and only where it is asked by name. */
    @Test
    void zonderTlsAlleenEenSimulator() {
        Bestemming simulator = Bestemming.simulator("proef", 8080);
        assertThat(simulator.adres()).isEqualTo(URI.create("http://127.0.0.1:8080"));
        assertThatThrownBy(() -> new Bestemming(
                        "proef",
                        URI.create("http://localhost.example:80"),
                        simulator.geheim(),
                        1,
                        simulator.wacht(),
                        simulator.langsteWacht(),
                        simulator.geduld(),
                        1,
                        1,
                        simulator.rust()))
                .hasMessageContaining("PAS-2221");
    }
}
