package nl.passend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PassendTest {
    @Test
    void opHetModulepad() {
        assertThat(Passend.class.getModule().getName()).isEqualTo("nl.passend.cli");
        assertThat(new CommandLine(new Passend()).execute("--help")).isZero();
    }
}
