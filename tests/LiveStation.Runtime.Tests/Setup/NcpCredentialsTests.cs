namespace LiveStation.Runtime.Tests.Setup;

public sealed class NcpCredentialsTests
{
    [Fact]
    public void The_text_of_it_hides_the_secret_key() =>
        new NcpCredentials("ak", "top-secret").ToString()
            .ShouldBe("NcpCredentials { AccessKey = ak, SecretKey = *** }");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("ak\r\nx-evil: 1")]
    [InlineData("키")]
    public void An_access_key_that_no_header_can_carry_is_refused(string accessKey) =>
        Should.Throw<ArgumentException>(() => new NcpCredentials(accessKey, "s")).ParamName.ShouldBe("accessKey");

    [Theory]
    [InlineData("key\n")]
    [InlineData("key\r\n")]
    [InlineData(" key")]
    [InlineData("key ")]
    [InlineData("key\u00A0")]
    [InlineData("key\u3000")]
    [InlineData("\uFEFFkey")]
    [InlineData("key\u200B")]
    [InlineData("k\0ey")]
    [InlineData("k\tey")]
    [InlineData("k\u2028ey")]
    [InlineData("key\u3164")]
    [InlineData("key\uFFA0")]
    [InlineData("key\u2800")]
    [InlineData("key\uFE0F")]
    [InlineData("k\u034Fey")]
    [InlineData("key\uDB40\uDC20")]
    [InlineData(" ")]
    public void A_secret_key_with_what_copying_adds_is_refused_without_being_shown(string secretKey)
    {
        ArgumentException refusal = Should.Throw<ArgumentException>(() => new NcpCredentials("ak", secretKey));

        refusal.ParamName.ShouldBe("secretKey");
        refusal.Message.ShouldNotContain("key\n");
        refusal.Message.ShouldStartWith("The secret key ");
    }

    [Fact]
    public void A_secret_key_with_half_a_surrogate_pair_is_refused()
    {
        Should.Throw<ArgumentException>(() => new NcpCredentials("ak", "key\uD83D"));
        Should.Throw<ArgumentException>(() => new NcpCredentials("ak", "\uDE00key"));
    }

    [Theory]
    [InlineData("with space inside")]
    [InlineData("비밀 키+/=%")]
    [InlineData("\uD83D\uDE00")]
    public void A_secret_key_can_contain_any_visible_characters_and_inner_spaces(string secretKey) =>
        new NcpCredentials("ak", secretKey).SecretKey.Reveal().ShouldBe(secretKey);

    [Fact]
    public void Missing_keys_are_refused()
    {
        Should.Throw<ArgumentNullException>(() => new NcpCredentials(null!, "s"));
        Should.Throw<ArgumentException>(() => new NcpCredentials("ak", default));
    }

    [Fact]
    public void A_secret_key_can_contain_any_characters() =>
        new NcpCredentials("ak", "비밀키-ßecret/+=%20").SecretKey.Reveal().ShouldBe("비밀키-ßecret/+=%20");
}
