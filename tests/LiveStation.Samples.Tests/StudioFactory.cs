using LiveStation.Emulator;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Samples.Tests;

/// <summary>Starts the sample with the address and the keys of an emulator.</summary>
internal sealed class StudioFactory(EmulatorHost emulator) : WebApplicationFactory<Program>
{
    public RecordedLog Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("LiveStation:Endpoint", emulator.BaseAddress.ToString());
        builder.UseSetting("LiveStation:AccessKey", emulator.Credentials.AccessKey);
        builder.UseSetting("LiveStation:SecretKey", emulator.Credentials.SecretKey.Reveal());
        builder.UseSetting("LiveStation:Retry:BaseDelay", "00:00:00.01");
        builder.UseSetting("Studio:CallbackSecret", EmulatedStudio.CallbackSecret);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, AddressTags>());
        builder.ConfigureLogging(logging => logging
            .ClearProviders().AddProvider(Log).AddFilter("LiveStation", LogLevel.Trace));
    }
}
