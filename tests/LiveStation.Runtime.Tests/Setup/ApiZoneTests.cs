namespace LiveStation.Runtime.Tests.Setup;

public sealed class ApiZoneTests
{
    private static readonly Uri Address = new("https://livestation.example.com");

    [Fact]
    public void Zones_are_equal_by_address_prefix_and_region()
    {
        ApiZone zone = new(Address, "/api/v2", "KR");

        zone.ShouldBe(new ApiZone(new Uri("https://livestation.example.com/"), "/api/v2", "KR"));
        zone.GetHashCode().ShouldBe(new ApiZone(Address, "/api/v2", "KR").GetHashCode());
        zone.ShouldNotBe(new ApiZone(Address, "/api/v2", "FKR"));
        zone.ShouldNotBe(new ApiZone(Address, "/api/fin-v2", "KR"));
        zone.ToString().ShouldBe("https://livestation.example.com/api/v2 (KR)");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("https://10.0.0.1")]
    public void Plain_http_is_allowed_on_this_machine_only(string address) =>
        new ApiZone(new Uri(address), "/api/v2", "KR").BaseAddress.ShouldBe(new Uri(address));

    [Theory]
    [InlineData("http://livestation.example.com")]
    [InlineData("http://10.0.0.1")]
    [InlineData("ftp://localhost")]
    [InlineData("https://example.com/api")]
    [InlineData("https://example.com/?a=1")]
    [InlineData("https://example.com/#a")]
    [InlineData("https://user@example.com/")]
    public void Other_addresses_are_refused(string address) =>
        Should.Throw<ArgumentException>(() => new ApiZone(new Uri(address), "/api/v2", "KR"))
            .ParamName.ShouldBe("baseAddress");

    [Theory]
    [InlineData("http://emulator:5250", "emulator")]
    [InlineData("http://Emulator:5250", "EMULATOR")]
    [InlineData("http://10.0.0.1", "10.0.0.1")]
    [InlineData("http://[fd00::1]:5250", "fd00::1")]
    [InlineData("http://[fd00::1]:5250", "[fd00::1]")]
    [InlineData("http://localhost:5250", "emulator")]
    [InlineData("https://livestation.example.com", "emulator")]
    public void Plain_http_is_allowed_to_the_one_host_that_is_named(string address, string host) =>
        ApiZone.AllowingHttpTo(host, new Uri(address), "/api/v2", "KR").BaseAddress.ShouldBe(new Uri(address));

    [Theory]
    [InlineData("http://emulator.example.com", "emulator")]
    [InlineData("http://emulator", "emulator.example.com")]
    [InlineData("http://emulator", "emulator:80")]
    [InlineData("http://emulator", "http://emulator")]
    [InlineData("http://emulator", "*")]
    [InlineData("http://emulator", "")]
    [InlineData("ftp://emulator", "emulator")]
    public void Plain_http_to_another_host_than_the_named_one_is_refused(string address, string host) =>
        Should.Throw<ArgumentException>(() => ApiZone.AllowingHttpTo(host, new Uri(address), "/api/v2", "KR"))
            .Message.ShouldContain($"to '{host}'");

    [Fact]
    public void A_relative_address_is_refused() =>
        Should.Throw<ArgumentException>(() => new ApiZone(new Uri("/a", UriKind.Relative), "/api/v2", "KR"))
            .ParamName.ShouldBe("baseAddress");

    [Theory]
    [InlineData("api/v2")]
    [InlineData("/api/v2/")]
    [InlineData("/")]
    [InlineData("/api/../v2")]
    [InlineData("/api v2")]
    [InlineData("/api?x")]
    [InlineData("//other.example.com/x")]
    public void A_prefix_that_would_not_be_sent_as_it_is_written_is_refused(string prefix) =>
        Should.Throw<ArgumentException>(() => new ApiZone(Address, prefix, "KR")).ParamName.ShouldBe("pathPrefix");

    [Fact]
    public void A_prefix_can_be_empty() => new ApiZone(Address, "", "KR").PathPrefix.ShouldBe("");

    [Fact]
    public void A_region_code_is_required() =>
        Should.Throw<ArgumentException>(() => new ApiZone(Address, "", "")).ParamName.ShouldBe("regionCode");
}
