using System.Net;
using System.Text.Json;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Tests.Errors;

/// <summary>Encoded keys and signatures that a server sends back.</summary>
public sealed class RedactionTests
{
    private const string Key = "LSTESTAK000000000001";

    private static async Task<ApiErrorException> EchoAsync(Func<string, string> body, Func<string, string>? trace = null)
    {
        using StubHandler handler = new((request, _) =>
        {
            string signature = request.Headers.GetValues("x-ncp-apigw-signature-v2").Single();
            HttpResponseMessage response = new(HttpStatusCode.Forbidden)
            {
                Content = new StringContent(body(signature)),
            };
            if (trace is not null)
                response.Headers.TryAddWithoutValidation("x-ncp-trace-id", trace(signature));
            return Task.FromResult(response);
        });
        return await Should.ThrowAsync<ApiErrorException>(() => Calls.GetAsync(handler));
    }

    private static string InJson(string message) =>
        "{\"error\":{\"errorCode\":900,\"message\":" + JsonSerializer.Serialize(message) + "}}";

    private static string WithEntities(string text) =>
        string.Concat(text.Select(c => "&#x" + ((int)c).ToString("X") + ";"));

    [Fact]
    public async Task A_signature_written_in_entities_is_blotted_out() =>
        (await EchoAsync(signature => InJson("signed " + WithEntities(signature))))
            .ServerMessage.ShouldBe("signed ***");

    [Theory]
    [InlineData("<b></b>")]
    [InlineData("<!-- x -->")]
    [InlineData("<?x?>")]
    public async Task A_key_split_by_tags_is_blotted_out(string tag) =>
        (await EchoAsync(_ => InJson("key " + Key.Insert(7, tag)))).ServerMessage.ShouldBe("key ***");

    [Fact]
    public async Task A_key_after_many_tags_is_blotted_out_before_the_text_is_truncated()
    {
        string tags = string.Concat(Enumerable.Repeat("<i></i>", 570));

        (await EchoAsync(_ => InJson(tags + Key))).ServerMessage.ShouldBe("***");
    }

    [Theory]
    [InlineData("LST<P cm6o>K01", "in<P cm6o>no")]
    [InlineData("My<b>Pass</b>word1", "x")]
    [InlineData("R&amp;D-2026", "x")]
    public void A_secret_that_looks_like_markup_is_blotted_out(string secret, string other) =>
        DisplayText.Clean("is " + secret + " bad", new HiddenTexts([secret, other])).ShouldBe("is *** bad");

    [Fact]
    public void A_secret_spread_by_blanks_over_more_than_is_searched_is_blotted_out()
    {
        string spread = string.Join(new string(' ', 900), "ls-live-k3y-0123456789".Select(static letter => letter.ToString()));

        DisplayText.Clean(spread, new HiddenTexts(["ls-live-k3y-0123456789"])).ShouldBe("***");
    }

    [Fact]
    public void Thousands_of_secrets_are_looked_for_at_once()
    {
        string[] secrets = [.. Enumerable.Range(0, 4_000).Select(static number => $"k3y-{number:d5}-value")];

        new HiddenTexts(secrets).BlotOut("is k3y-03999-value").ShouldBe("is ***");
    }

    [Fact]
    public void A_body_with_too_many_secrets_is_not_shown()
    {
        string[] secrets = [.. Enumerable.Range(0, 5_000).Select(static number => $"k3y-{number:d5}-value")];

        new HiddenTexts(secrets).BlotOut("harmless").ShouldBe("***");
    }

    [Fact]
    public async Task A_key_across_the_cut_of_the_shown_text_is_blotted_out() =>
        (await EchoAsync(_ => InJson(new string('x', 495) + Key))).ServerMessage.ShouldNotBeNull()
            .ShouldNotContain("LSTE");

    [Fact]
    public async Task Xml_hides_no_key_either()
    {
        string split = Key.Insert(7, "<b></b>");
        string nested = Key.Insert(7, "&lt;b&gt;&lt;/b&gt;");
        string quoted = Key.Insert(7, "]]><![CDATA[");

        (await EchoAsync(_ => "<r><code>900</code><message>" + WithEntities(Key) + "</message></r>"))
            .ServerMessage.ShouldBe("***");
        (await EchoAsync(_ => "<r><code>900</code><message>" + split + "</message></r>")).ServerMessage.ShouldBe("***");
        (await EchoAsync(_ => "<r><code>900</code><message>" + nested + "</message></r>"))
            .ServerMessage.ShouldBe("***");
        (await EchoAsync(_ => "<r><code>900</code><message><![CDATA[" + quoted + "]]></message></r>"))
            .ServerMessage.ShouldBe("***");
    }

    [Fact]
    public async Task A_trace_id_shows_neither_a_signature_nor_control_characters()
    {
        ApiErrorException error = await EchoAsync(_ => "", signature => "t1 " + signature + "\u001B[31m");

        error.TraceId.ShouldBe("t1 *** [31m");
        error.Message.ShouldContain("(trace id t1 *** [31m)");
    }

    [Fact]
    public async Task An_overlong_trace_id_is_truncated() =>
        (await EchoAsync(_ => "", _ => new string('t', 1_000))).TraceId.ShouldBe(new string('t', 128) + "…");

    [Fact]
    public async Task A_trace_id_of_a_successful_response_is_cleaned_too()
    {
        using StubHandler handler = StubHandler.Giving(
            HttpStatusCode.OK, "{}", headers: ("x-ncp-trace-id", "t\u0001" + Key));

        ApiFormatException fault = await Should.ThrowAsync<ApiFormatException>(() => Calls.GetAsync(handler));

        fault.TraceId.ShouldBe("t ***");
    }
}
