using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using LiveStation.Emulator.Serving;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tests.Harness;
using LiveStation.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Compile;

/// <summary>Two libraries, generated for two contracts of the runtime, are loaded into one process.</summary>
public sealed class ContractTests
{
    private const string Callbacks = """
        callbacks:
          ovenIsHot:
            name: Heat
            doc: { en: The oven is hot., ko: 오븐이 뜨겁습니다. }
            body: Oven
            examples: { hot: { body: { ovenId: o1, heat: 220 } } }

        """;

    private const string ClientProbe = """
        namespace Bakery;
        using LiveStation.Runtime;
        public static class Probe
        {
            private static readonly NcpCredentials Keys = new("key", "secret");
            public static string Construct()
            {
                using BakeryClient client = new(Keys);
                return "constructed";
            }
            public static string Call(System.Net.Http.HttpClient http)
            {
                using BakeryClient client = new(http, Keys);
                return client.Breads.GetAsync("b1").GetAwaiter().GetResult().BreadId;
            }
            public static string Read() => BakeryCallbacks.ReadHeat("{\"ovenId\":\"o1\",\"heat\":220}"u8).OvenId;
            public static string Receive() => BakeryCallbacks.ReadHeatAsync(
                new System.IO.MemoryStream("{\"ovenId\":\"o1\",\"heat\":220}"u8.ToArray())).GetAwaiter().GetResult().OvenId;
        }
        """;

    private const string ServerProbe = """
        namespace Bakery;
        public static class Probe
        {
            private sealed class Handlers : IBakeryHandlers;
            public static string Map(LiveStation.Emulator.Serving.ServerRoutes routes)
            {
                BakeryRoutes.Map(routes, new Handlers());
                return "mapped";
            }
        }
        """;

    public static MatrixTheoryData<int, bool> ContractsAndOrders =>
        new([RuntimeContract.Oldest - 1, RuntimeContract.Version + 1], [true, false]);

    [Theory]
    [MemberData(nameof(ContractsAndOrders))]
    public void A_client_of_a_supported_contract_works_beside_one_that_is_refused(int contract, bool isRefusedFirst)
    {
        Type supported = Load("client", ClientProbe, RuntimeContract.Version), refused = Load("client", ClientProbe, contract);
        using HttpClient http = new(new Service());

        foreach (Type probe in isRefusedFirst ? (Type[])[refused, supported] : [supported, refused])
        {
            if (probe == supported)
            {
                Run(probe, "Construct").ShouldBe("constructed");
                Run(probe, "Call", http).ShouldBe("b1");
                Run(probe, "Read").ShouldBe("o1");
                Run(probe, "Receive").ShouldBe("o1");
                continue;
            }
            ShouldBeRefused(() => Run(probe, "Construct"), contract);
            ShouldBeRefused(() => Run(probe, "Call", http), contract);
            ShouldBeRefused(() => Run(probe, "Read"), contract);
            ShouldBeRefused(() => Run(probe, "Receive"), contract);
        }
    }

    [Theory]
    [MemberData(nameof(ContractsAndOrders))]
    public void A_server_of_a_supported_contract_works_beside_one_that_is_refused(int contract, bool isRefusedFirst)
    {
        Type supported = Load("server", ServerProbe, RuntimeContract.Version), refused = Load("server", ServerProbe, contract);

        if (isRefusedFirst)
            ShouldBeRefused(() => Run(refused, "Map", Routes()), contract);
        Run(supported, "Map", Routes()).ShouldBe("mapped");
        if (!isRefusedFirst)
            ShouldBeRefused(() => Run(refused, "Map", Routes()), contract);
    }

    // The exception is not wrapped in the exception of a static initializer.
    private static void ShouldBeRefused(Action action, int contract)
    {
        string supported = RuntimeContract.Oldest == RuntimeContract.Version
            ? $"contract {RuntimeContract.Version} only"
            : $"contracts {RuntimeContract.Oldest} to {RuntimeContract.Version}";
        Should.Throw<InvalidOperationException>(action).Message.ShouldStartWith(
            $"The generated code of Bakery requires contract {contract} of LiveStation.Runtime; the loaded version "
            + $"supports {supported}. {(contract > RuntimeContract.Version ? "Update" : "Rebuild the code")} ");
    }

    private static Type Load(string flavour, string probe, int contract)
    {
        EmitOptions options = new("Bakery", Flavours: FlavourSet.Of(NameTests.Named(flavour)));
        CompileResult generated = SpecCompiler.Compile(
            [
                new SpecFile("bakery.yaml", Bakery.Head), new SpecFile("breads.yaml", Bakery.Breads),
                new SpecFile("ovens.yaml", Bakery.Ovens + Callbacks),
            ],
            options);
        generated.Diagnostics.ShouldBeEmpty();
        string stated = $"new(\"Bakery\", {RuntimeContract.Version}, ";
        generated.Files.Count(file => file.Content.Contains(stated)).ShouldBe(1, "the contract is stated once");
        SpecProject project = new SpecProject().OnServer();
        project = project with
        {
            Language = LanguageVersion.Latest,
            Sources = [probe, .. generated.Files.Select(file => file.Content.Replace(stated, $"new(\"Bakery\", {contract}, "))],
        };
        using MemoryStream assembly = new();
        project.Compile().WithAssemblyName("Bakery" + contract).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken)
            .Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        assembly.Position = 0;
        return new AssemblyLoadContext(flavour + contract).LoadFromStream(assembly).GetType("Bakery.Probe", throwOnError: true)!;
    }

    private static object? Run(Type probe, string method, params object[] arguments) =>
        probe.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null);

    // Only the emulator creates routes. The factory of error responses, the null argument, is not called here.
    private static ServerRoutes Routes() => (ServerRoutes)Activator.CreateInstance(
        typeof(ServerRoutes), BindingFlags.NonPublic | BindingFlags.Instance, binder: null, [null], culture: null)!;

    private sealed class Service : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent("""{"content":{"breadId":"b1","crust":"HARD"}}"""),
                RequestMessage = request,
            });
    }
}
