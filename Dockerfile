FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node --input-type=module -e "\
  const { ensureDependencies } = await import('./scripts/bootstrap/dependencies.mjs'); \
  const { ensurePrismaClient } = await import('./scripts/bootstrap/prisma-client.mjs'); \
  const { ensureBuild } = await import('./scripts/bootstrap/build.mjs'); \
  await ensureDependencies(); await ensurePrismaClient(); await ensureBuild();"

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 JULIN_DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=node:node /app ./
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
