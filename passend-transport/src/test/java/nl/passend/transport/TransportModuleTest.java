package nl.passend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.transport.http.HttpBezorger;
import org.junit.jupiter.api.Test;

class TransportModuleTest {
    @Test
    void draaitAlsModule() {
        assertThat(HttpBezorger.class.getModule().getName()).isEqualTo("nl.passend.transport");
    }
}
