using System.Globalization;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime.Tests.Signing;

public sealed class NcpSignerTests
{
    private static readonly Secret Key = "LsTestSecretKey-0123456789abcdefghijklmn";

    private static string Expected(int i) =>
        NcpSignature.Sign("GET", "/a/" + i.ToString(CultureInfo.InvariantCulture), "1700000000000", "ak", Key);

    [Fact]
    public void One_signer_signs_request_after_request()
    {
        using NcpSigner signer = new("ak", Key);

        for (int i = 0; i < 5; i++)
            signer.Sign("GET", "/a/" + i, "1700000000000").ShouldBe(Expected(i));
    }

    [Fact]
    public async Task Many_threads_can_share_a_signer()
    {
        using NcpSigner signer = new("ak", Key);
        string[] expected = Enumerable.Range(0, 50).Select(Expected).ToArray();

        string[][] signed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => Enumerable.Range(0, 50).Select(i => signer.Sign("GET", "/a/" + i, "1700000000000")).ToArray(),
            Calls.Token)));

        signed.ShouldAllBe(one => one.SequenceEqual(expected));
    }

#if !NETSTANDARD_BUILD
    [Fact]
    public void Signing_allocates_only_the_signature()
    {
        using NcpSigner signer = new("ak", Key);
        signer.Sign("GET", "/a", "1700000000000");
        long before = GC.GetAllocatedBytesForCurrentThread();

        string signature = signer.Sign("GET", "/a", "1700000000000");

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        signature.Length.ShouldBe(44);
        // A string of 44 characters is 112 bytes on 64 bits.
        allocated.ShouldBeLessThanOrEqualTo(112);
    }
#endif
}
