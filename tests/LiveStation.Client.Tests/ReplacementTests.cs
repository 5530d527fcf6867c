using System.Net;
using System.Text;

namespace LiveStation.Client.Tests;

/// <summary>Replacements in tests of an application: interfaces replace the client, a handler replaces the network.</summary>
public sealed class ReplacementTests
{
    [Fact]
    public async Task A_group_can_be_replaced_by_a_users_class()
    {
        ISnapshotsClient client = new OneSnapshot();

        ChannelSnapshot made = await client.CreateAsync("ls-1", null, TestContext.Current.CancellationToken);

        made.Snapshot.SnapshotId.ShouldBe(7);
    }

    [Fact]
    public async Task A_handler_can_replace_the_network_and_the_client_does_not_dispose_it()
    {
        using CannedHandler handler = new("""{"content":[],"total":0}""");
        using HttpClient http = new(handler);

        using (LiveStationClient client = new(http, new NcpCredentials("access", "secret")))
            (await client.Channels.ListEventsAsync("ls-1", TestContext.Current.CancellationToken)).Total.ShouldBe(0);

        handler.Seen.ShouldBe("GET https://livestation.apigw.ntruss.com/api/v2/channels/ls-1/events");
        handler.IsDisposed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_list_can_be_replaced_by_items()
    {
        PagedList<LiveChannel> list = PagedList.From([new LiveChannel { ChannelId = "ls-1" }]);

        await foreach (LiveChannel channel in list)
            channel.ChannelId.ShouldBe("ls-1");
        new ResultList<ChannelEvent>([new ChannelEvent { ChannelId = "ls-1" }]).Count.ShouldBe(1);
    }

    [Fact]
    public void Every_type_that_an_interface_returns_can_be_created_in_a_test_of_a_caller()
    {
        Type[] returned = [.. typeof(ILiveStationClient).Assembly.GetExportedTypes().Where(type => type.IsInterface)
            .SelectMany(type => type.GetMethods()).SelectMany(method => PartsOf(method.ReturnType)).Distinct()];

        returned.Length.ShouldBeGreaterThan(40);
        returned.Where(type => !CanBeMade(type)).ShouldBeEmpty();
    }

    // Of Task<ApiResponse<ResultList<T>>>, each type except Task.
    private static IEnumerable<Type> PartsOf(Type type)
    {
        foreach (Type part in type.GetGenericArguments().SelectMany(PartsOf))
            yield return part;
        if (type != typeof(void) && !type.IsGenericParameter && type.Namespace!.StartsWith("LiveStation", StringComparison.Ordinal))
            yield return type;
    }

    private static bool CanBeMade(Type type) => type.IsInterface || type.IsEnum || type.IsValueType
        || type.GetConstructors().Any(constructor => !constructor.GetParameters().Any(parameter => parameter.IsOptional))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PagedList<>));

    private sealed class OneSnapshot : ISnapshotsClient
    {
        public Task<ChannelSnapshot> CreateAsync(
            string channelId, CreateSnapshotOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChannelSnapshot { ChannelId = channelId, Snapshot = new Snapshot { SnapshotId = 7 } });

        public Task<ApiResponse<ChannelSnapshot>> CreateWithResponseAsync(
            string channelId, CreateSnapshotOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();

        public Task<ChannelSnapshot> GetAsync(string channelId, long snapshotId, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();

        public Task<ApiResponse<ChannelSnapshot>> GetWithResponseAsync(
            string channelId, long snapshotId, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException();
    }

    private sealed class CannedHandler(string body) : HttpMessageHandler
    {
        public string? Seen { get; private set; }

        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen = $"{request.Method} {request.RequestUri}";
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            });
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
