

namespace LiveStation.Runtime.Tests.Setup;

public sealed class ApiClientOptionsTests
{
    [Fact]
    public void The_defaults_are_those_that_the_documentation_names()
    {
        ApiClientOptions options = new();

        options.Zone.ShouldBeNull();
        options.Timeout.ShouldBe(TimeSpan.FromSeconds(100));
        options.TimeProvider.ShouldBe(TimeProvider.System);
        options.MaxErrorBodyBytes.ShouldBe(65_536);
        options.MaxResponseBytes.ShouldBe(67_108_864);
        options.UserAgent.ShouldBeNull();
    }

    [Fact]
    public void Values_that_cannot_work_are_refused_where_they_are_set()
    {
        ApiClientOptions options = new();

        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromMilliseconds(-2));
        Should.Throw<ArgumentOutOfRangeException>(() => options.Timeout = TimeSpan.FromDays(25));
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxErrorBodyBytes = -1);
        Should.Throw<ArgumentOutOfRangeException>(() => options.MaxResponseBytes = 0);
        Should.Throw<ArgumentNullException>(() => options.TimeProvider = null!);
        Should.Throw<ArgumentException>(() => options.UserAgent = "a\r\nb: c");
        Should.Throw<ArgumentException>(() => options.UserAgent = " ");
    }

    [Fact]
    public void The_time_out_can_be_infinite()
    {
        ApiClientOptions options = new() { Timeout = Timeout.InfiniteTimeSpan, UserAgent = "app/1.0 (test)" };

        options.Timeout.ShouldBe(Timeout.InfiniteTimeSpan);
        options.UserAgent.ShouldBe("app/1.0 (test)");
    }
}
