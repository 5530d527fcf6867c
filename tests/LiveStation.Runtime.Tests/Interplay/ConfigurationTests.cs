using Microsoft.Extensions.Configuration;

namespace LiveStation.Runtime.Tests.Interplay;

/// <summary>Values, credentials and options that configuration binds.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Values_are_bound_from_their_texts()
    {
        Settings settings = Bind<Settings>(new()
        {
            ["Status"] = "PUBLISH",
            ["Unknown"] = "NEWER",
            ["Optional"] = "CREATING",
            ["Plain"] = "송출",
            ["ByName"] = "creating",
            ["Key"] = "k=1",
            ["Extra"] = "[1]",
            ["All:0"] = "CREATING",
            ["All:1"] = "NEWER",
        });

        settings.Status.ShouldBe(SampleStatus.Publishing);
        settings.Unknown.UnknownValue.ShouldBe("NEWER");
        settings.Optional.ShouldBe(SampleStatus.Creating);
        settings.Plain.ShouldBe(SampleStatus.Publishing);
        settings.ByName.ShouldBe(SampleStatus.Creating);
        settings.Key.Reveal().ShouldBe("k=1");
        settings.Extra.ShouldBe(RawJson.Parse("[1]"));
        settings.All.ShouldBe([SampleStatus.Creating, Open<SampleStatus>.FromUnknownValue("NEWER")]);
    }

    [Fact]
    public void An_empty_text_is_an_absent_value() =>
        Bind<Settings>(new() { ["Status"] = "" }).Status.IsAbsent.ShouldBeTrue();

    [Fact]
    public void Credentials_are_bound()
    {
        NcpCredentials credentials = Bind<NcpCredentials>(new() { ["AccessKey"] = "a", ["SecretKey"] = "s" });

        credentials.AccessKey.ShouldBe("a");
        credentials.SecretKey.Reveal().ShouldBe("s");
    }

    [Fact]
    public void Credentials_inside_of_settings_are_bound() =>
        Bind<Settings>(new() { ["Credentials:AccessKey"] = "a", ["Credentials:SecretKey"] = "s" })
            .Credentials.ShouldNotBeNull().SecretKey.Reveal().ShouldBe("s");

    [Fact]
    public void Options_of_a_client_are_bound_with_their_zone()
    {
        ApiClientOptions options = Bind<ApiClientOptions>(new()
        {
            ["Timeout"] = "00:00:07",
            ["MaxResponseBytes"] = "5",
            ["ValidateRequests"] = "false",
            ["UserAgent"] = "shop/1",
            ["Zone:BaseAddress"] = "https://a.example.com",
            ["Zone:PathPrefix"] = "/api/v2",
            ["Zone:RegionCode"] = "KR",
        });

        options.Timeout.ShouldBe(TimeSpan.FromSeconds(7));
        options.MaxResponseBytes.ShouldBe(5);
        options.ValidateRequests.ShouldBeFalse();
        options.UserAgent.ShouldBe("shop/1");
        options.TimeProvider.ShouldBe(TimeProvider.System);
        options.Zone.ShouldBe(new ApiZone(new Uri("https://a.example.com"), "/api/v2", "KR"));
    }

    [Fact]
    public void A_text_that_is_not_a_value_is_refused_without_its_content() =>
        Should.Throw<InvalidOperationException>(() => Bind<Settings>(new() { ["Extra"] = "hidden" }))
            .InnerException.ShouldNotBeNull().Message.ShouldNotContain("hidden");

    private static T Bind<T>(Dictionary<string, string?> values)
        where T : class =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().Get<T>().ShouldNotBeNull();

    private sealed class Settings
    {
        public Open<SampleStatus> Status { get; set; }

        public Open<SampleStatus> Unknown { get; set; }

        public Open<SampleStatus>? Optional { get; set; }

        public SampleStatus Plain { get; set; }

        public SampleStatus ByName { get; set; }

        public Secret Key { get; set; }

        public RawJson Extra { get; set; }

        public NcpCredentials? Credentials { get; set; }

        public IReadOnlyList<Open<SampleStatus>> All { get; set; } = [];
    }
}
