namespace LiveStation.Aspire.Hosting.Tests.Readme;

/// <summary>The examples of the page.</summary>
internal static class Examples
{
    public static void FirstStart(IDistributedApplicationBuilder builder)
    {
        IResourceBuilder<LiveStationResource> live = builder.AddLiveStation("live").RunAsEmulator();
        builder.AddProject<Projects.Studio>("studio").WithReference(live).WaitFor(live);
    }

    public static IResourceBuilder<LiveStationResource> Options(IDistributedApplicationBuilder builder) =>
        builder.AddLiveStation("live").RunAsEmulator(emulator =>
        {
            emulator.Port = 5250;
            emulator.Scenario = "broadcast";
            emulator.DataFile = "live.json";
        });

    public static IResourceBuilder<LiveStationResource> OwnParameters(
        IDistributedApplicationBuilder builder,
        IResourceBuilder<ParameterResource> accessKey,
        IResourceBuilder<ParameterResource> secretKey) =>
        builder.AddLiveStation("live", accessKey, secretKey).WithZone("finance");

    public static void TwoAccounts<T>(
        IResourceBuilder<T> studio, IResourceBuilder<LiveStationResource> live, IResourceBuilder<LiveStationResource> second)
        where T : IResourceWithEnvironment =>
        studio.WithReference(live).WithReference(second, "LiveStation:second");

    public static void OtherProgram(IResourceBuilder<ExecutableResource> script, IResourceBuilder<LiveStationResource> live) =>
        script.WithEnvironment("LIVESTATION_ENDPOINT", live.Resource.Endpoint!)
            .WithEnvironment("LIVESTATION_ACCESS_KEY", live.Resource.AccessKey)
            .WithEnvironment("LIVESTATION_SECRET_KEY", live.Resource.SecretKey);
}
