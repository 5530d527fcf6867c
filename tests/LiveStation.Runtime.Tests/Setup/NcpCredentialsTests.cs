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

    [Fact]
    public void Missing_keys_are_refused()
    {
        Should.Throw<ArgumentNullException>(() => new NcpCredentials(null!, "s"));
        Should.Throw<ArgumentException>(() => new NcpCredentials("ak", default));
    }

    [Fact]
    public void A_secret_key_may_have_any_characters() =>
        new NcpCredentials("ak", "비밀키-ßecret/+=%20").SecretKey.Reveal().ShouldBe("비밀키-ßecret/+=%20");
}
