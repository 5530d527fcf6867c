namespace LiveStation.Conventions.Tests;

public sealed class FactConventions
{
    [Fact]
    public void There_are_52_event_codes_15_of_them_information_and_37_errors()
    {
        EventCode[] codes = Enum.GetValues<EventCode>();

        codes.Length.ShouldBe(52);
        codes.Count(code => code.GetLogLevel() == EventLogLevel.Info).ShouldBe(15);
        codes.Count(code => code.GetLogLevel() == EventLogLevel.Error).ShouldBe(37);
    }

    [Fact]
    public void A_recovery_is_logged_as_an_error_and_the_loss_of_a_channel_as_information()
    {
        EventCode.StreamUnblock.GetLogLevel().ShouldBe(EventLogLevel.Error);
        EventCode.StreamFinish.GetLogLevel().ShouldBe(EventLogLevel.Info);
    }
}
