using LiveStation.Emulator.Faults;

namespace LiveStation.Emulator.Tests;

/// <summary>The values that the options of an emulator accept.</summary>
public sealed class EmulatorOptionsTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(65_536)]
    public void A_port_that_does_not_exist_is_rejected(int port) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EmulatorOptions { Port = port }).Message.ShouldContain("from 0 to 65,535");

    [Fact]
    public void A_negative_body_limit_is_rejected() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EmulatorOptions { MaxRequestBodyBytes = -1 })
            .Message.ShouldContain("must not be negative");

    [Fact]
    public void The_durations_of_transitions_must_not_be_null_or_negative()
    {
        Should.Throw<ArgumentNullException>(() => new EmulatorOptions { TransitionTimes = null! });
        Should.Throw<ArgumentOutOfRangeException>(
            () => new EmulatorOptions { TransitionTimes = new Dictionary<string, TimeSpan> { ["A.B"] = TimeSpan.FromTicks(-1) } })
            .Message.ShouldContain("A.B must not be negative");
    }

    [Fact]
    public void The_clock_and_the_faults_must_not_be_null()
    {
        Should.Throw<ArgumentNullException>(() => new EmulatorOptions { TimeProvider = null! });
        Should.Throw<ArgumentNullException>(() => new EmulatorOptions { Faults = null! });
    }

    [Fact]
    public void Limits_of_the_ranges_are_accepted()
    {
        FaultPlan faults = new();

        EmulatorOptions options = new() { Port = 65_535, MaxRequestBodyBytes = 0, Faults = faults, TimeProvider = TimeProvider.System };

        options.Port.ShouldBe(65_535);
        options.MaxRequestBodyBytes.ShouldBe(0);
        options.Faults.ShouldBeSameAs(faults);
    }
}
