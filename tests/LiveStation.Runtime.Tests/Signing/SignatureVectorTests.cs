
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Signing;

/// <summary>The signature vectors of the project's fact sheet; the keys are invented.</summary>
public sealed class SignatureVectorTests
{
    private static string SignA(string method, string target, string timestamp) => NcpSignature.Sign(
        method, target, timestamp, "LSTESTAK000000000001", "LsTestSecretKey-0123456789abcdefghijklmn");

    private static string SignB(string method, string target, string timestamp) =>
        NcpSignature.Sign(method, target, timestamp, "ncp_iam_EXAMPLEKEY01", "비밀키-ßecret/+=%20");

    [Theory]
    [MemberData(nameof(SignatureVectors.OfKeyA), MemberType = typeof(SignatureVectors))]
    public void A_request_has_the_signature_of_its_vector(string method, string target, string time, string expected) =>
        SignA(method, target, time).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(SignatureVectors.OfKeyB), MemberType = typeof(SignatureVectors))]
    public void A_secret_key_is_taken_as_utf_8(string method, string target, string time, string expected) =>
        SignB(method, target, time).ShouldBe(expected);

    [Fact]
    public void Signatures_are_the_same_as_those_of_a_public_client() =>
        NcpSignature.Sign(
            "GET",
            "/vserver/v2/getServerInstanceList?responseFormatType=json",
            "1234567890123",
            "TestAccessKey",
            "TestSecretKey").ShouldBe("FPsYYX8fuMAgi+cue3eACOW0dNtIwu1LYWfg/megA2M=");

    [Theory]
    [InlineData(
        "/api/v2/channels?pageNo=1&channelName=채널 이름_1",
        "1700000000002",
        "cR7i0bR3ErhIqQxfiLpAU6goSdmR4uvrVzjXGwrlaLc=")]
    [InlineData(
        "/api/v2/channels/ls-20250814120000-zTwK2/serviceUrls",
        "1700000000006",
        "YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=")]
    public void The_wrong_targets_have_the_signatures_that_faulty_clients_send(string wrong, string time, string told) =>
        SignA("GET", wrong, time).ShouldBe(told);

    [Fact]
    public void A_call_does_not_sign_raw_characters()
    {
        ApiCall<SampleAlert> call = Operation("/channels").At()
            .Query("pageNo", "1")
            .Query("channelName", "채널 이름_1");

        string signed = SignA("GET", "/api/v2" + call.Target, "1700000000002");

        signed.ShouldBe("+jIZDKGItKf0AlUTRRk+FFDDv6fcyIE63ATJ+W1fA4Y=");
        signed.ShouldNotBe("cR7i0bR3ErhIqQxfiLpAU6goSdmR4uvrVzjXGwrlaLc=");
    }

    [Fact]
    public void A_call_signs_the_query()
    {
        ApiCall<SampleAlert> call = Operation("/channels/{channelId}/serviceUrls")
            .At("ls-20250814120000-zTwK2")
            .Query("serviceUrlType", "GENERAL");

        string signed = SignA("GET", "/api/v2" + call.Target, "1700000000006");

        signed.ShouldBe("CwBAVIZSu+J22PoCF1MJK3l97jBsI5p5dHxJMzqEQ9I=");
        signed.ShouldNotBe("YJhaRqaztJJtb/kHLj7MJGjzCRR9KvKeqozgHoQqJcM=");
    }

    private static ApiOperation<SampleAlert> Operation(string route) =>
        new("sample", "GET", route, SampleApi.Envelope.Object(SampleAlertJson.Instance));
}
