using LiveStation.Extensions.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Tests.Settings;

/// <summary>What a host reports when it starts.</summary>
public sealed class ValidationTests
{
    private static readonly (string Key, string? Value)[] Keys =
        [("LiveStation:AccessKey", "access"), ("LiveStation:SecretKey", "secret-0123456789")];

    [Fact]
    public void A_missing_key_is_one_sentence_that_names_its_path_and_its_environment_variable()
    {
        using App app = new();
        app.Builder.AddLiveStationClient();

        const string HowTo = "set it in the configuration, for example with the environment variable";
        app.Start().ShouldBe(
        [
            $"'LiveStation:AccessKey' is missing: {HowTo} LiveStation__AccessKey.",
            $"'LiveStation:SecretKey' is missing: {HowTo} LiveStation__SecretKey.",
        ]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_client_that_the_application_replaces_needs_no_options(bool isFirst)
    {
        using App app = new();
        using LiveStationClient own = new(new NcpCredentials("access", "secret-0123456789"));
        if (isFirst)
            app.Builder.AddSingleton<ILiveStationClient>(own);
        app.Builder.AddLiveStationClient();
        if (!isFirst)
            app.Builder.AddSingleton<ILiveStationClient>(own);

        app.Start().ShouldBeEmpty();
        app.Client.ShouldBeSameAs(own);
    }

    [Fact]
    public void A_client_that_the_application_wraps_is_validated_when_it_is_created()
    {
        using App app = new([.. Keys, ("LiveStation:Zone", "moon")]);
        app.Builder.AddLiveStationClient();
        ServiceDescriptor ours = app.Builder.Last(one => one.ServiceType == typeof(ILiveStationClient));
        app.Builder.AddSingleton(services => (ILiveStationClient)ours.ImplementationFactory!(services));

        app.Start();

        Should.Throw<OptionsValidationException>(() => app.Client).Message.ShouldContain("'LiveStation:Zone'");
    }

    [Fact]
    public void A_missing_key_of_a_named_client_has_the_path_of_its_own_section()
    {
        using App app = new(("LiveStation:second:AccessKey", "access"));
        app.Builder.AddKeyedLiveStationClient("second");

        app.Start().ShouldHaveSingleItem().ShouldStartWith("'LiveStation:second:SecretKey' is missing");
    }

    [Fact]
    public void A_missing_key_of_a_given_section_has_the_path_of_that_section()
    {
        using App app = new(("Video:Live:AccessKey", "access"));
        app.Builder.AddLiveStationClient(app.Configuration.GetSection("Video:Live"));

        app.Start().ShouldHaveSingleItem().ShouldContain("Video__Live__SecretKey");
    }

    [Fact]
    public void A_client_without_a_host_reports_the_same_when_it_is_created()
    {
        using App app = new();
        app.Builder.AddLiveStationClient();

        Should.Throw<Microsoft.Extensions.Options.OptionsValidationException>(() => app.Client)
            .Failures.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("Timeout", "soon", "must be a duration such as 00:01:40")]
    [InlineData("Timeout", "100", "must be a duration such as 00:01:40")]
    [InlineData("Timeout", "-00:00:05", "is not valid: The timeout must be infinite")]
    [InlineData("Retry:MaxAttempts", "0", "must be a number from 1 to 100")]
    [InlineData("Retry:BaseDelay", "02:00:00", "must be a duration from 00:00:00 to 01:00:00")]
    [InlineData("Retry:MaxDelay", "long", "must be a duration from 00:00:00 to 01:00:00")]
    [InlineData("CorrectClock", "yes", "must be true or false")]
    [InlineData("ValidateRequests", "no", "must be true or false")]
    [InlineData("Language", "French", "must be English, Korean or CurrentUICulture")]
    [InlineData("Language", "1", "must be English, Korean or CurrentUICulture")]
    [InlineData("MaxResponseBodyBytes", "64 MB", "must be a number of bytes in decimal digits")]
    [InlineData("MaxResponseBodyBytes", "0", "is not valid: The number of bytes must be at least 1")]
    [InlineData("MaxErrorBodyBytes", "-1", "must be a number of bytes in decimal digits")]
    [InlineData("UserAgent", "bad\nname", "is not valid: ")]
    [InlineData("Zone", "finanse", "must be the name of a zone: public, finance")]
    [InlineData("Endpoint", "emulator", "must be an absolute address such as http://127.0.0.1:5250")]
    [InlineData("Endpoint", "http://emulator:5250", "is not valid: The address of a zone must use HTTPS.")]
    [InlineData("SecretKey", " s3cr3t", "is not valid: The secret key begins or ends with white space")]
    [InlineData("AccessKey", "zwei worte", "is not valid: ")]
    public void An_invalid_value_is_one_sentence_that_names_its_path_and_not_its_value(string key, string value, string reason)
    {
        using App app = new([.. Keys, ("LiveStation:" + key, value)]);
        app.Builder.AddLiveStationClient();

        string sentence = app.Start().ShouldHaveSingleItem();

        sentence.ShouldStartWith($"'LiveStation:{key}' {reason}");
        if (value.Length > 4)
            sentence.ShouldNotContain(value);
    }

    [Fact]
    public void All_errors_are_reported_together()
    {
        using App app = new(("LiveStation:Timeout", "soon"), ("LiveStation:Zone", "none"));
        app.Builder.AddLiveStationClient();

        app.Start().Count.ShouldBe(4);
    }

    [Fact]
    public void An_empty_value_is_an_option_that_is_not_set()
    {
        using App app = new([.. Keys, ("LiveStation:Timeout", ""), ("LiveStation:Zone", ""), ("LiveStation:Endpoint", "")]);
        app.Builder.AddLiveStationClient();

        app.Start().ShouldBeEmpty();
    }

    [Fact]
    public void Plain_HTTP_is_allowed_to_the_host_that_an_option_names()
    {
        using App app = new(
            [.. Keys, ("LiveStation:Endpoint", "http://emulator:5250"), ("LiveStation:AllowHttpTo", "emulator")]);
        app.Builder.AddLiveStationClient();

        app.Start().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Zone")]
    [InlineData("Endpoint")]
    public void An_API_without_zones_has_no_address_to_change(string key)
    {
        using App app = new(
            ("Harbour:AccessKey", "access"), ("Harbour:SecretKey", "secret"), ("Harbour:" + key, "https://harbour.example.com"));
        app.Builder.AddApiClient<ILiveStationClient>("Harbour", (http, keys, options) => new LiveStationClient(http, keys, options));

        app.Start().ShouldHaveSingleItem()
            .ShouldBe($"'Harbour:{key}' cannot be used, because the API was registered without zones.");
    }

    [Fact]
    public void Options_contain_the_secret_key_but_do_not_show_it()
    {
        LiveStationOptions options = new() { SecretKey = "secret-0123456789" };

        options.ToString()!.ShouldNotContain("secret-0123456789");
        options.SecretKey.ToString().ShouldBe("***");
    }
}
