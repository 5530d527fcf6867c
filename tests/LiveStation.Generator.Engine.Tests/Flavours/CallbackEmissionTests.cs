using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class CallbackEmissionTests
{
    private static readonly CallbackModel SignOff = new(
        "signOff",
        "SignOff",
        Given.Doc("A station went silent."),
        "Silence",
        "",
        CertaintyKind.Documented,
        EquatableArray.Of(new MessageModel("night", "{}")));

    [Fact]
    public void A_callback_is_described_to_code_that_knows_no_api() =>
        Emitted.Member("public static ApiCallback<Silence>", "Air.Callbacks.g.cs", Api(SignOff)).ShouldBe("""
            /// <summary>The callback <c>signOff</c>: how its messages are read, identified and, for tests, created.</summary>
            public static ApiCallback<Silence> SignOffMessages =>
                CallbackReader.Describe(RadioApi.Profile, "signOff", SilenceJson.Instance, null);
            """);

    [Fact]
    public void A_message_is_read_from_its_bytes() =>
        Emitted.Member("public static Silence", "Air.Callbacks.g.cs", Api(SignOff)).ShouldBe("""
            /// <summary>A station went silent.</summary>
            /// <param name="utf8">The body of the callback request, in UTF-8.</param>
            /// <param name="onDrift">
            /// The delegate that receives each tolerated difference between the message and the spec. If null, such differences
            /// are ignored.
            /// </param>
            /// <returns>The deserialized message.</returns>
            /// <exception cref="ApiFormatException">The message could not be deserialized.</exception>
            /// <exception cref="InvalidOperationException">
            /// The loaded version of LiveStation.Runtime does not support this generated code.
            /// </exception>
            public static Silence ReadSignOff(ReadOnlySpan<byte> utf8, Action<ApiDrift>? onDrift = null) =>
                CallbackReader.Read(RadioApi.Profile, "signOff", SilenceJson.Instance, utf8, onDrift);
            """);

    [Fact]
    public void A_message_whose_type_has_a_key_is_refused_without_it()
    {
        TypeModel silence = Given.Type("Silence") with { Key = new FieldRef("stationId", "StationId", Given.Text, false) };
        ApiModel api = Given.Api(Given.Group("Air", silence) with { Callbacks = EquatableArray.Of(SignOff) });

        string text = Emitted.File("Air.Callbacks.g.cs", api);

        text.ShouldContain("CallbackReader.Describe(RadioApi.Profile, \"signOff\", SilenceJson.Instance, \"stationId\");");
        text.ShouldContain("CallbackReader.Read(RadioApi.Profile, \"signOff\", SilenceJson.Instance, utf8, onDrift, \"stationId\");");
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("onDrift, \"stationId\", maxBytes, cancellationToken);");
    }

    [Theory]
    [InlineData("global::System.IO.Stream", "The stream is read to its end or to the maximum size, and is left open.")]
    [InlineData("global::System.IO.Pipelines.PipeReader", "The reader is not completed.")]
    public void A_message_is_received_from_a_stream_or_a_pipe(string body, string remark)
    {
        string text = Emitted.File("Air.Callbacks.g.cs", Api(SignOff));

        text.ReplaceLineEndings("\n").ShouldContain($"""
            public static Task<Silence> ReadSignOffAsync(
                    {body} utf8,
                    Action<ApiDrift>? onDrift = null,
                    int maxBytes = CallbackReader.DefaultMaxBytes,
                    CancellationToken cancellationToken = default) =>
                    CallbackReader.ReadAsync(
                        RadioApi.Profile,
                        "signOff",
                        SilenceJson.Instance,
                        utf8,
                        onDrift,
                        null,
                        maxBytes,
                        cancellationToken);
            """.ReplaceLineEndings("\n"));
        text.ShouldContain(remark);
    }

    [Fact]
    public void A_message_with_a_page_links_to_it() =>
        Emitted.Member("public static Silence", "Air.Callbacks.g.cs", Api(SignOff with { Reference = "sign-off" }))
            .ShouldContain("/// <seealso href=\"https://docs.example/en/sign-off\">API guide</seealso>");

    [Fact]
    public void Messages_of_several_groups_share_a_class_in_parts()
    {
        ApiModel api = Api(SignOff);
        GroupModel sea = Given.Group("Sea") with
        {
            Callbacks = EquatableArray.Of(SignOff with { Id = "ebb", Name = "Ebb" }),
        };
        ApiModel both = api with { Groups = EquatableArray.Of(api.Groups[0], sea) };

        Emitted.File("Air.Callbacks.g.cs", both).ShouldContain("public static partial class RadioCallbacks");
        Emitted.File("Sea.Callbacks.g.cs", both).ShouldContain("public static partial class RadioCallbacks");
    }

    [Fact]
    public void Without_callbacks_no_reader_is_generated() =>
        Emitted.Files(Api()).Select(file => file.Path).ShouldNotContain("Air.Callbacks.g.cs");

    [Fact]
    public void The_server_reads_no_messages() =>
        Emitted.Files(Api(SignOff), Emitted.Server).ShouldAllBe(file => !file.Content.Contains("RadioCallbacks"));

    private static ApiModel Api(params CallbackModel[] callbacks) =>
        Given.Api(Given.Group("Air", Given.Type("Silence")) with { Callbacks = callbacks.ToEquatableArray() });
}
