using System.Reflection;
using System.Text.Json;

namespace LiveStation.Runtime.Tests.Values;

public sealed class SecretTests
{
    private static readonly Secret Kept = "p4ss-w0rd";

    private sealed record Holder(Secret Password);

    [Fact]
    public void No_text_created_from_it_contains_it()
    {
        Kept.ToString().ShouldBe("***");
        $"{Kept}".ShouldBe("***");
        new Holder(Kept).ToString().ShouldBe("Holder { Password = *** }");
    }

    [Fact]
    public void A_serializer_writes_it_so_that_it_can_be_read_back()
    {
        JsonSerializer.Serialize(new Holder(Kept)).ShouldBe("""{"Password":"p4ss-w0rd"}""");
        JsonSerializer.Deserialize<Holder>("""{"Password":"p4ss-w0rd"}""").ShouldBe(new Holder(Kept));
    }

    [Fact]
    public void A_model_writes_it_because_requests_contain_it() =>
        JsonSerializer.Serialize(new SampleChannel { StreamKey = Kept }).ShouldContain("p4ss-w0rd");

    [Fact]
    public void It_has_no_public_property_or_field()
    {
        typeof(Secret).GetProperties(BindingFlags.Public | BindingFlags.Instance).ShouldBeEmpty();
        typeof(Secret).GetFields(BindingFlags.Public | BindingFlags.Instance).ShouldBeEmpty();
    }

    [Fact]
    public void Only_reveal_returns_the_text() => Kept.Reveal().ShouldBe("p4ss-w0rd");

    [Fact]
    public void Two_are_equal_when_their_texts_are()
    {
        Kept.ShouldBe(new Secret("p4ss-w0rd"));
        (Kept != new Secret("other")).ShouldBeTrue();
        default(Secret).ShouldBe(new Secret(""));
        default(Secret).GetHashCode().ShouldBe(new Secret("").GetHashCode());
    }

    [Fact]
    public void A_missing_text_is_refused() => Should.Throw<ArgumentNullException>(() => new Secret(null!));
}
