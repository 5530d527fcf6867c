using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Tests.Signing;

/// <summary>What is signed must be what is sent, also for texts that need no escapes.</summary>
public sealed class SentAddressTests
{
    [Theory]
    [InlineData("/channels/ls-1?pageNo=1", true)]
    [InlineData("/channels/%ED%95%9C", true)]
    [InlineData("/channels/a.b~c", true)]
    [InlineData("/channels/../x", false)]
    [InlineData("/channels/%41", false)]
    [InlineData("channels", false)]
    [InlineData("?pageNo=1", false)]
    [InlineData("", false)]
    public void A_target_that_would_be_sent_otherwise_is_recognized(string target, bool expected)
    {
        SentAddress address = new("https://api.example.com", "", target);

        address.IsSentAsWritten.ShouldBe(expected);
        (address.Uri.PathAndQuery == target).ShouldBe(expected);
    }
}
